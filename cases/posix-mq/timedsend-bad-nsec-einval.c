/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void send_in_vain(void *queue)
{
	static const long bad[] = {-1, 1000000000};
	struct timespec deadline = *LATER;

	for (int i = 0; i < 2; i++) {
		deadline.tv_nsec = bad[i];
		FAILS(EINVAL, mq_timedsend(*(mqd_t *)queue, "b", 1, 0, &deadline));
	}
}

CASE("mq_timedsend() that would block fails with EINVAL if tv_nsec is negative or 1000 million, and queues nothing",
     POSIX_OPTION(MSG, "mq_timedsend", "ERRORS [EINVAL]"))
{
	mqd_t queue = new_mq(0, 1, 1);

	MUST(SEND(queue, "a", 0));
	FINISHES(child(send_in_vain, &queue));
	RECEIVES(queue, "a", 0);
	COUNTS(queue, 0);
}
