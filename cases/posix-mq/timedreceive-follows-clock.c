/* SPDX-License-Identifier: MIT */
#include "clock.h"
#include "posix-mq.h"

static void wait_in_vain(void *deadline)
{
	mqd_t queue = new_mq(0, 1, 8);

#ifdef PLUMB_VARIANT_mq_timedsend
	MUST(mq_send(queue, "full", 4, 0));
	FAILS(ETIMEDOUT, mq_timedsend(queue, "x", 1, 0, deadline));
#else
	FAILS(ETIMEDOUT, mq_timedreceive(queue, (char[8]){0}, 8, NULL, deadline));
#endif
}

#ifdef PLUMB_VARIANT_mq_timedsend
#define WAITER SENDER
#else
#define WAITER RECEIVER
#endif

CASE("a blocked " WAITER " times out when the clock is set to a time after its deadline",
     VARIANT(mq_timedreceive, "posix-mq/timedreceive-follows-clock", POSIX("clock_settime", "DESCRIPTION, CLOCK_REALTIME")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-follows-clock", POSIX("clock_settime", "DESCRIPTION, CLOCK_REALTIME")),
     NEEDS(OWN_MACHINE))
{
	struct timespec in_an_hour = in_seconds(3600);

	pid_t waiter = child(wait_in_vain, &in_an_hour);
	BLOCKS(waiter);
	clock_comes_back();
	struct timespec later = in_seconds(7200);
	SUCCEEDS(clock_settime(CLOCK_REALTIME, &later));
	FINISHES(waiter);
}
