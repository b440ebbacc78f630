/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("recv() with MSG_OOB on a " OBJECT " fails with EOPNOTSUPP (POSIX), or gives the next datagram (Linux)",
     VARIANT(udp, "inet-socket/udp-recv-oob", LINUX_DEVIATION("recv(2)", "The flags argument, MSG_OOB"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-recv-oob", LINUX_DEVIATION("recv(2)", "The flags argument, MSG_OOB"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	ssize_t result = recv(awaited(fd[1]), (char[8]){0}, 8, MSG_OOB | MSG_DONTWAIT);
	LINUX_OR_POSIX(result == 3, result == -1 && errno == EOPNOTSUPP);
	EXCHANGES(fd[1], fd[0], "de");
}
