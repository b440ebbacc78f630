/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("the functions of sockets fail with ENOTSOCK for a file, and leave it as it is",
     POSIX("accept", "ERRORS [ENOTSOCK]; bind(), connect(), listen(), send(), recv(), shutdown(), getsockopt() ..."))
{
	struct address address = new_address();
	int file = MUST(open(temp_file("abc", 3), O_RDWR)), value = 0;
	socklen_t size = sizeof(value);

	FAILS(ENOTSOCK, bind(file, TO(address)));
	FAILS(ENOTSOCK, listen(file, 1));
	FAILS(ENOTSOCK, accept(file, NULL, NULL));
	FAILS(ENOTSOCK, connect(file, TO(address)));
	FAILS(ENOTSOCK, send(file, "x", 1, 0));
	FAILS(ENOTSOCK, sendto(file, "x", 1, 0, TO(address)));
	FAILS(ENOTSOCK, sendmsg(file, plain("x"), 0));
	FAILS(ENOTSOCK, recv(file, &(char){0}, 1, 0));
	FAILS(ENOTSOCK, recvfrom(file, &(char){0}, 1, 0, NULL, NULL));
	FAILS(ENOTSOCK, recvmsg(file, room(0), 0));
	FAILS(ENOTSOCK, shutdown(file, SHUT_WR));
	FAILS(ENOTSOCK, getsockname(file, INTO(address)));
	FAILS(ENOTSOCK, getpeername(file, INTO(address)));
	FAILS(ENOTSOCK, getsockopt(file, SOL_SOCKET, SO_TYPE, &value, &size));
	FAILS(ENOTSOCK, setsockopt(file, SOL_SOCKET, SO_KEEPALIVE, VALUE(1)));
	EQUAL(LOOK(lseek(file, 0, SEEK_END)), 3);
}
