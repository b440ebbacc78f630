/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* accept4() */
#include "socket.h"

CASE("bind(), connect(), accept(), accept4(), getsockname() and getpeername() with an address that is not accessible fail with "
     "EFAULT",
     VARIANT(stream, "unix-socket/names-efault",
	     LINUX("bind(2)", "ERRORS, EFAULT; connect(2), accept(2), getsockname(2), getpeername(2)"),
	     NOT_UNDER_MEMCHECK("it is about memory that is not there")),
     VARIANT(tcp, "inet-socket/tcp-names-efault",
	     LINUX("bind(2)", "ERRORS, EFAULT; connect(2), accept(2), getsockname(2), getpeername(2)"),
	     NOT_UNDER_MEMCHECK("it is about memory that is not there"), NEEDS(LOOPBACK)))
{
	struct address server;
	struct sockaddr *bad = bad_address();
	int listener = new_listener(&server), fd = new_socket(), client = new_client(server);
	socklen_t size = sizeof(struct sockaddr_un);

	new_client(server);
	FAILS(EFAULT, bind(fd, bad, sizeof(struct sockaddr_un)));
	FAILS(EFAULT, connect(fd, bad, sizeof(struct sockaddr_un)));
	FAILS(EFAULT, getsockname(listener, bad, &size));
	FAILS(EFAULT, getpeername(client, bad, &size));
	int next = next_fd();
	FAILS(EFAULT, accept(awaited(listener), bad, &size));
	FAILS(EFAULT, accept4(awaited(listener), bad, &size, 0));
	EQUAL(next_fd(), next);
}
