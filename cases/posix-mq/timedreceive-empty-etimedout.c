/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void receive_in_vain(void *queue)
{
	struct timespec deadline = deadline_ms(30), now;
	char data[1] = {'?'};

	FAILS(ETIMEDOUT, mq_timedreceive(*(mqd_t *)queue, data, sizeof(data), NULL, &deadline));
	MUST(clock_gettime(CLOCK_REALTIME, &now));
	HOLDS(now.tv_sec > deadline.tv_sec || (now.tv_sec == deadline.tv_sec && now.tv_nsec >= deadline.tv_nsec));
	FAILS(ETIMEDOUT, mq_timedreceive(*(mqd_t *)queue, data, sizeof(data), NULL, LONG_PAST));
	EQUAL(data[0], '?');
}

CASE("mq_timedreceive() on an empty queue fails with ETIMEDOUT when its deadline has passed, and not before",
     POSIX_OPTION(MSG, "mq_timedreceive", "ERRORS [ETIMEDOUT]"), SLEEPS)
{
	mqd_t queue = new_mq(0, 1, 1);

	FINISHES(child(receive_in_vain, &queue));
}
