/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("SO_ERROR is 0 without an error; it tells the one that recv() would have met, once, and recv() does not meet it then",
     LINUX("socket(7)", "Socket options, SO_ERROR; unix(7) ERRORS, ECONNRESET"))
{
	int fd[2];

	new_pair(fd);
	EQUAL(OPTION(fd[0], SOL_SOCKET, SO_ERROR), 0);
	SENDS(fd[0], "abc");
	MUST(close(fd[1]));
	EQUAL(OPTION(fd[0], SOL_SOCKET, SO_ERROR), ECONNRESET);
	EQUAL(OPTION(fd[0], SOL_SOCKET, SO_ERROR), 0);
	END_OF_FILE(fd[0]);
}
