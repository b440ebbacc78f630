/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE(SENDER " through a descriptor that is open for receiving alone fails with EBADF and queues nothing",
     VARIANT(mq_send, "posix-mq/open-rdonly-send-ebadf", POSIX_OPTION(MSG, "mq_send", "ERRORS [EBADF]")),
     VARIANT(mq_timedsend, "posix-mq/open-rdonly-timedsend-ebadf", POSIX_OPTION(MSG, "mq_timedsend", "ERRORS [EBADF]")))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, O_NONBLOCK, 1, 1), receiver = MUST(mq_open(name, O_RDONLY | O_NONBLOCK));

	FAILS(EBADF, SEND(receiver, "a", 0));
	COUNTS(queue, 0);
	SUCCEEDS(SEND(queue, "b", 0));
	RECEIVES(receiver, "b", 0);
}
