/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_timedsend() with room in the queue and a tv_nsec of 1000 million either succeeds or fails with EINVAL",
     POSIX_MAY("mq_timedsend", "DESCRIPTION, the validity of abstime need not be checked"))
{
	mqd_t queue = new_mq(0, 1, 1);
	struct timespec deadline = *LATER;

	VARIES("Linux checks it, which none of its pages say");
	deadline.tv_nsec = 1000000000;
	int answer = mq_timedsend(queue, "a", 1, 0, &deadline);
	HOLDS(answer == 0 || (answer == -1 && errno == EINVAL));
	OBSERVE("%s", answer == 0 ? "it succeeds" : "it fails");
	COUNTS(queue, answer == 0);
}
