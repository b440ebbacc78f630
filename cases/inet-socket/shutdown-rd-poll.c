/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* POLLRDHUP */
#include "inet.h"

CASE("poll() reports POLLIN, POLLOUT and POLLRDHUP of a TCP socket after shutdown() with SHUT_RD, and no POLLHUP",
     LINUX("poll(2)", "DESCRIPTION, POLLRDHUP; socket(7) I/O events"), NEEDS(LOOPBACK))
{
	int fd[2];

	new_pair(fd);
	MUST(shutdown(fd[0], SHUT_RD));
	POLLS(fd[0], POLLIN | POLLOUT | POLLRDHUP, POLLIN | POLLOUT | POLLRDHUP);
	POLLS_NOTHING(fd[1], POLLIN | POLLRDHUP);
}
