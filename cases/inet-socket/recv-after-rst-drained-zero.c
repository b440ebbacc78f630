/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("after recv() has told ECONNRESET once it gives 0, or ECONNRESET again", IMPL("recv", "ERRORS [ECONNRESET]"),
     NEEDS(LOOPBACK))
{
	int fd[2];

	new_pair(fd);
	reset(fd[1]);
	FAILS(ECONNRESET, recv(awaited(fd[0]), &(char){0}, 1, MSG_DONTWAIT));
	ssize_t result = recv(fd[0], &(char){0}, 1, MSG_DONTWAIT);
	HOLDS(result == 0 || errno == ECONNRESET || errno == ENOTCONN);
	OBSERVE(result == 0 ? "0" : "an error");
}
