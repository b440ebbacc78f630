/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_timedreceive() with O_NONBLOCK from an empty queue fails with EAGAIN, whether its deadline has passed or not",
     POSIX_OPTION(MSG, "mq_timedreceive", "ERRORS [EAGAIN]"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);
	char byte = '?';

	FAILS(EAGAIN, mq_timedreceive(queue, &byte, 1, NULL, LONG_PAST));
	FAILS(EAGAIN, mq_timedreceive(queue, &byte, 1, NULL, LATER));
	EQUAL(byte, '?');
}
