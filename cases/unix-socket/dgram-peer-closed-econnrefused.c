/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send() on a datagram socket whose peer is closed fails, with ECONNREFUSED on Linux", IMPL("send", "ERRORS"))
{
	int fd[2];

	pair_of(SOCK_DGRAM, fd);
	catch_signal(SIGPIPE, 0);
	MUST(close(fd[1]));
	int result = (int)send(fd[0], "x", 1, 0);
	OBSERVE(result == -1 && errno == ECONNREFUSED ? "ECONNREFUSED" : "another outcome");
	EQUAL(result, -1);
}
