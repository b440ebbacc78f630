/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("close() of a TCP socket with data that was not received resets the connection, or ends it", IMPL("close", "DESCRIPTION"),
     NEEDS(LOOPBACK))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	await_data(fd[1]);
	SUCCEEDS(close(fd[1]));
	ssize_t result = recv(awaited(fd[0]), &(char){0}, 1, MSG_DONTWAIT);
	HOLDS(result == 0 || errno == ECONNRESET);
	OBSERVE(result == 0 ? "end of file" : "reset");
}
