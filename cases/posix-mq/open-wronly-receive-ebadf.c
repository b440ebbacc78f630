/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE(RECEIVER " through a descriptor that is open for sending alone fails with EBADF and removes nothing",
     VARIANT(mq_receive, "posix-mq/open-wronly-receive-ebadf", POSIX_OPTION(MSG, "mq_receive", "ERRORS [EBADF]")),
     VARIANT(mq_timedreceive, "posix-mq/open-wronly-timedreceive-ebadf",
	     POSIX_OPTION(MSG, "mq_timedreceive", "ERRORS [EBADF]")))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, O_NONBLOCK, 1, 1), sender = MUST(mq_open(name, O_WRONLY | O_NONBLOCK));

	MUST(SEND(sender, "a", 0));
	FAILS(EBADF, RECEIVE(sender));
	COUNTS(queue, 1);
	RECEIVES(queue, "a", 0);
}
