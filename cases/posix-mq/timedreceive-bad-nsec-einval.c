/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void receive_in_vain(void *queue)
{
	static const long bad[] = {-1, 1000000000};
	struct timespec deadline = *LATER;
	char byte = '?';

	for (int i = 0; i < 2; i++) {
		deadline.tv_nsec = bad[i];
		FAILS(EINVAL, mq_timedreceive(*(mqd_t *)queue, &byte, 1, NULL, &deadline));
	}
	EQUAL(byte, '?');
}

CASE("mq_timedreceive() that would block fails with EINVAL if tv_nsec is negative or 1000 million",
     POSIX_OPTION(MSG, "mq_timedreceive", "ERRORS [EINVAL]"))
{
	mqd_t queue = new_mq(0, 1, 1);

	FINISHES(child(receive_in_vain, &queue));
}
