/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send() of more than fits on a stream socket with O_NONBLOCK sends part and gives its length, or fails with EAGAIN",
     IMPL("send", "DESCRIPTION"))
{
	enum { MUCH = 8 << 20 };
	const char *much = guarded(MUCH);
	char data[4096];
	ssize_t received = 0, n;
	int fd[2];

	new_pair(fd);
	set_nonblocking(fd[0]);
	ssize_t sent = send(fd[0], much, MUCH, 0);
	HOLDS((sent > 0 && sent < MUCH) || errno == EAGAIN || errno == EWOULDBLOCK);
	OBSERVE(sent > 0 ? "part is sent" : "EAGAIN");
	while ((n = LOOK(recv(fd[1], data, sizeof(data), MSG_DONTWAIT))) > 0)
		received += n;
	EQUAL(received, sent > 0 ? sent : 0);
}
