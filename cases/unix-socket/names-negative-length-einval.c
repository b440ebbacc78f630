/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getsockname(), getpeername(), accept() and recvfrom() with a length below 0 fail with EINVAL",
     LINUX("getsockname(2)", "ERRORS, EINVAL; getpeername(2), accept(2), recv(2)"),
     NOT_UNDER_MEMCHECK("it is about a length that no object has"))
{
	struct address server, some = address_room();
	int listener = new_listener(&server), client = new_client(server), next;

	some.size = (socklen_t)-1;
	FAILS(EINVAL, getsockname(client, INTO(some)));
	FAILS(EINVAL, getpeername(client, INTO(some)));
	next = next_fd();
	FAILS(EINVAL, accept(awaited(listener), INTO(some)));
	EQUAL(next_fd(), next);
	int fd[2];
	new_pair(fd);
	SENDS(fd[0], "abc");
	FAILS(EINVAL, recvfrom(awaited(fd[1]), (char[4]){0}, 4, MSG_DONTWAIT, INTO(some)));
}
