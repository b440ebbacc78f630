/* SPDX-License-Identifier: MIT */
#include <sys/timerfd.h>
#include <unistd.h>

#include "clock.h"

static void wait_for_expiry(void *timer)
{
	uint64_t expirations;

	FAILS(ECANCELED, read(INT(timer), &expirations, sizeof(expirations)));
}

CASE("a read() that waits for a timerfd with TFD_TIMER_CANCEL_ON_SET fails with ECANCELED when the clock is set, back too",
     LINUX("timerfd_create(2)", "DESCRIPTION, TFD_TIMER_CANCEL_ON_SET"), NEEDS(OWN_MACHINE))
{
	struct itimerspec in_an_hour = {.it_value = in_seconds(3600)};
	int fd = MUST(timerfd_create(CLOCK_REALTIME, 0));

	SUCCEEDS(timerfd_settime(fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &in_an_hour, NULL));
	pid_t reader = child(wait_for_expiry, &fd);
	BLOCKS(reader);
	set_clock_on(-60);
	FINISHES(reader);
}
