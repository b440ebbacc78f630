/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("close() of a TCP socket with SO_LINGER on and 0 resets the connection, or ends it; what was not sent may be lost",
     IMPL("close", "DESCRIPTION; 2.10.16 SO_LINGER"), NEEDS(LOOPBACK))
{
	struct linger at_once = {.l_onoff = 1}, is = {.l_linger = 17};
	socklen_t size = sizeof(is);
	int fd[2];

	new_pair(fd);
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once)));
	SUCCEEDS(getsockopt(fd[1], SOL_SOCKET, SO_LINGER, &is, &size));
	DIFFERS(is.l_onoff, 0);
	EQUAL(is.l_linger, 0);
	SUCCEEDS(close(fd[1]));
	ssize_t result = recv(awaited(fd[0]), &(char){0}, 1, MSG_DONTWAIT);
	HOLDS(result == 0 || errno == ECONNRESET);
	OBSERVE(result == 0 ? "end of file" : "reset");
}
