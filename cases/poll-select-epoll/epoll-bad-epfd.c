/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("epoll_wait() and epoll_ctl() fail with EINVAL for a descriptor that is not of epoll, and with EBADF for one not open",
     LINUX("epoll_wait(2)", "ERRORS EINVAL, EBADF; epoll_ctl(2), ERRORS"))
{
	int fd[2];
	struct epoll_event got;

	MUST(pipe(fd));
	FAILS(EINVAL, epoll_wait(fd[0], &got, 1, 0));
	FAILS(EINVAL, epoll_pwait(fd[0], &got, 1, 0, NULL));
	FAILS(EINVAL, epoll_ctl(fd[0], EPOLL_CTL_ADD, fd[1], EVENT(EPOLLOUT, 1)));
	MUST(close(fd[0]));
	FAILS(EBADF, epoll_wait(fd[0], &got, 1, 0));
	FAILS(EBADF, epoll_pwait(fd[0], &got, 1, 0, NULL));
	FAILS(EBADF, epoll_ctl(fd[0], EPOLL_CTL_ADD, fd[1], EVENT(EPOLLOUT, 1)));
	FAILS(EBADF, epoll_ctl(new_epoll(), EPOLL_CTL_ADD, -1, EVENT(EPOLLOUT, 1)));
}
