/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_timedreceive() of a message that is there and a tv_nsec of 1000 million either gives it or fails with EINVAL",
     POSIX_MAY("mq_timedreceive", "DESCRIPTION, the validity of abstime need not be checked"))
{
	mqd_t queue = new_mq(0, 1, 1);
	struct timespec deadline = *LATER;
	char byte = '?';

	VARIES("Linux checks it, which none of its pages say");
	MUST(SEND(queue, "a", 0));
	deadline.tv_nsec = 1000000000;
	ssize_t answer = mq_timedreceive(queue, &byte, 1, NULL, &deadline);
	HOLDS(answer == 1 || (answer == -1 && errno == EINVAL));
	EQUAL(byte, answer == 1 ? 'a' : '?');
	OBSERVE("%s", answer == 1 ? "it gives the message" : "it fails");
	COUNTS(queue, answer == -1);
}
