/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("the functions of sockets fail with EBADF for a descriptor that is not open",
     POSIX("recv", "ERRORS [EBADF]; accept(), bind(), connect(), listen(), send(), shutdown(), getsockopt() ..."),
     NOT_UNDER_MEMCHECK("it is about descriptors that are not open"))
{
	struct address address = new_address();
	int none = next_fd(), value = 0;
	socklen_t size = sizeof(value);

	FAILS(EBADF, bind(none, TO(address)));
	FAILS(EBADF, listen(none, 1));
	FAILS(EBADF, accept(none, NULL, NULL));
	FAILS(EBADF, connect(none, TO(address)));
	FAILS(EBADF, send(none, "x", 1, 0));
	FAILS(EBADF, sendto(none, "x", 1, 0, TO(address)));
	FAILS(EBADF, sendmsg(none, plain("x"), 0));
	FAILS(EBADF, recv(none, &(char){0}, 1, 0));
	FAILS(EBADF, recvfrom(none, &(char){0}, 1, 0, NULL, NULL));
	FAILS(EBADF, recvmsg(none, room(0), 0));
	FAILS(EBADF, shutdown(none, SHUT_WR));
	FAILS(EBADF, getsockname(none, INTO(address)));
	FAILS(EBADF, getpeername(none, INTO(address)));
	FAILS(EBADF, getsockopt(none, SOL_SOCKET, SO_TYPE, &value, &size));
	FAILS(EBADF, setsockopt(none, SOL_SOCKET, SO_KEEPALIVE, VALUE(1)));
	EQUAL(next_fd(), none);
}
