/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("recv() on a " OBJECT " that its peer has reset fails with ECONNRESET",
     VARIANT(tcp, "inet-socket/recv-econnreset", POSIX("recv", "ERRORS [ECONNRESET]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-recv-econnreset", POSIX("recv", "ERRORS [ECONNRESET]"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	EXCHANGES(fd[1], fd[0], "abc");
	reset(fd[1]);
	FAILS(ECONNRESET, recv(awaited(fd[0]), &(char){0}, 1, MSG_DONTWAIT));
}
