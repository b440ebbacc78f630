/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a " OBJECT " with a smaller SO_SNDBUF takes less than one with a larger, and what it took arrives",
     VARIANT(stream, "unix-socket/sndbuf-bounds-queue", LINUX("unix(7)", "Socket options, SO_SNDBUF")),
     VARIANT(dgram, "unix-socket/dgram-sndbuf-bounds-queue", LINUX("unix(7)", "Socket options, SO_SNDBUF")),
     VARIANT(seqpacket, "unix-socket/seqpacket-sndbuf-bounds-queue", LINUX("unix(7)", "Socket options, SO_SNDBUF")))
{
	static const char data[1024];
	char got[1024];
	int fd[2], taken[2] = {0, 0};

	for (int i = 0; i < 2; i++) {
		new_pair(fd);
		SUCCEEDS(setsockopt(fd[0], SOL_SOCKET, SO_SNDBUF, VALUE(i == 0 ? 8192 : 65536)));
		while (LOOK(send(fd[0], data, sizeof(data), MSG_DONTWAIT)) > 0)
			taken[i]++;
		for (int n = 0; n < taken[i]; n++)
			EQUAL(LOOK(recv(fd[1], got, sizeof(got), MSG_DONTWAIT)), sizeof(got));
	}
	AT_LEAST(taken[0], 1);
	AT_LEAST(taken[1], taken[0] + 1);
}
