/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("socketpair() takes the two lowest descriptors that are free",
     POSIX("socketpair", "DESCRIPTION; 2.6.1 File Descriptor Allocation"))
{
	int fd[2], low = MUST(dup(0)), kept = MUST(dup(0)), high = MUST(dup(0));

	MUST_HOLD(low < kept && kept < high);
	MUST(close(low));
	MUST(close(high));
	SUCCEEDS(socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	EQUAL(fd[0] < fd[1] ? fd[0] : fd[1], low);
	EQUAL(fd[0] < fd[1] ? fd[1] : fd[0], high);
}
