/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("after shutdown() with SHUT_RD of a TCP socket recv() gives 0, and what its peer then sends is received or lost",
     IMPL("shutdown", "DESCRIPTION, SHUT_RD"), NEEDS(LOOPBACK))
{
	int fd[2];

	new_pair(fd);
	SUCCEEDS(shutdown(fd[1], SHUT_RD));
	END_OF_FILE(fd[1]);
	SENDS(fd[0], "abc");
	EXCHANGES(fd[1], fd[0], "de");
	ssize_t result = LOOK(recv(fd[1], (char[8]){0}, 8, MSG_DONTWAIT));
	HOLDS(result == 0 || result == 3);
	OBSERVE(result == 0 ? "it is lost" : "it is received");
}
