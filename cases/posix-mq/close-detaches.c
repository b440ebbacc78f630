/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("after mq_close() the descriptor is none: mq_send(), mq_getattr() and mq_close() of it fail with EBADF",
     LINUX("mq_close(3)", "ERRORS [EBADF]"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	SUCCEEDS(mq_close(queue));
	FAILS(EBADF, SEND(queue, "a", 0));
	FAILS(EBADF, mq_getattr(queue, SIZED(1, 1)));
	FAILS(EBADF, mq_close(queue));
}
