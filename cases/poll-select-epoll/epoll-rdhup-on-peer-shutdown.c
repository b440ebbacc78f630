/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "epoll.h"

CASE("EPOLLRDHUP is reported when a " OBJECT "'s peer shuts down writing, and only where it was asked for",
     VARIANT(stream, "poll-select-epoll/epoll-rdhup-on-peer-shutdown", LINUX("epoll_ctl(2)", "DESCRIPTION, EPOLLRDHUP")),
     VARIANT(tcp, "poll-select-epoll/epoll-tcp-rdhup-on-peer-shutdown", LINUX("epoll_ctl(2)", "DESCRIPTION, EPOLLRDHUP"),
	     NEEDS(LOOPBACK)))
{
	int epoll = new_epoll(), fd[2];

	new_pair(fd);
	ADDS(epoll, fd[0], EPOLLRDHUP, 1);
	GIVES_NO_EVENT(epoll);
	MUST(shutdown(fd[1], SHUT_WR));
	await_data(fd[0]);
	GIVES_EVENT(epoll, EPOLLRDHUP, 1);
	MODIFIES(epoll, fd[0], EPOLLIN, 2);
	GIVES_EVENT(epoll, EPOLLIN, 2);
}
