/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("EPOLL_CTL_DEL takes a null pointer for the event, and the descriptor is reported no more",
     LINUX("epoll_ctl(2)", "DESCRIPTION, EPOLL_CTL_DEL"))
{
	int epoll = new_epoll(), fd[2];

	MUST(pipe(fd));
	ADDS(epoll, fd[1], EPOLLOUT, 1);
	GIVES_EVENT(epoll, EPOLLOUT, 1);
	SUCCEEDS(epoll_ctl(epoll, EPOLL_CTL_DEL, fd[1], NULL));
	GIVES_NO_EVENT(epoll);
}
