/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_send(), mq_receive(), mq_getattr(), mq_setattr() and mq_notify() of the descriptor of a pipe fail with EBADF",
     LINUX("mq_send(3)", "ERRORS [EBADF]; mq_receive(3), mq_getattr(3) and mq_notify(3) likewise"))
{
	struct mq_attr attr = {.mq_maxmsg = 99};
	int fd[2];

	MUST(pipe(fd));
	FAILS(EBADF, mq_send((mqd_t)fd[1], "a", 1, 0));
	FAILS(EBADF, RECEIVE((mqd_t)fd[0]));
	FAILS(EBADF, mq_getattr((mqd_t)fd[0], &attr));
	EQUAL(attr.mq_maxmsg, 99);
	FAILS(EBADF, mq_setattr((mqd_t)fd[0], SIZED(1, 1), NULL));
	FAILS(EBADF, mq_notify((mqd_t)fd[0], by_nothing));
}
