/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("send() with O_NONBLOCK to a " OBJECT
     " whose peer does not read fails with EAGAIN in the end, and all that was sent arrives",
     VARIANT(tcp, "inet-socket/send-full-buffer-eagain", POSIX("send", "ERRORS [EAGAIN] or [EWOULDBLOCK]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-send-full-buffer-eagain", POSIX("send", "ERRORS [EAGAIN] or [EWOULDBLOCK]"),
	     NEEDS(LOOPBACK6)))
{
	char data[1 << 16] = {0};
	size_t sent = 0, received = 0;
	int fd[2];

	new_pair(fd);
	set_nonblocking(fd[0]);
	for (ssize_t n; (n = send(fd[0], data, sizeof(data), 0)) >= 0; sent += (size_t)n)
		AT_LEAST(n, 1);
	HOLDS(errno == EAGAIN || errno == EWOULDBLOCK);
	AT_LEAST(sent, 1);
	MUST(shutdown(fd[0], SHUT_WR));
	for (ssize_t n; (n = MUST(recv(fd[1], data, sizeof(data), 0))) > 0;)
		received += (size_t)n;
	EQUAL(received, sent);
}
