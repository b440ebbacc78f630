/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "readiness.h"

CASE("a TCP socket whose non-blocking connect() was refused is both readable and writable for select()",
     VARIANT(tcp, "poll-select-epoll/select-write-ready-connect-error", POSIX("select", "DESCRIPTION"), NEEDS(LOOPBACK)))
{
	struct address nobody;
	int bound = new_bound(&nobody), fd = new_socket();
	fd_set readable, writable;

	set_nonblocking(fd);
	if (LOOK(connect(fd, TO(nobody))) == 0 || errno != EINPROGRESS)
		SKIP("connect() has failed at once");
	MUST(poll(&(struct pollfd){.fd = fd, .events = POLLOUT}, 1, -1));
	FD_ZERO(&readable);
	FD_ZERO(&writable);
	FD_SET(fd, &readable);
	FD_SET(fd, &writable);
	EQUAL(select(fd + 1, &readable, &writable, NULL, &(struct timeval){0}), 2);
	HOLDS(FD_ISSET(fd, &readable));
	HOLDS(FD_ISSET(fd, &writable));
	MUST(close(bound));
}
