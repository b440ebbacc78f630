/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a stream socket whose peer was closed with data that it had not read gives ECONNRESET once, or an end of file at once",
     IMPL("recv", "ERRORS [ECONNRESET]"))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	MUST(close(fd[1]));
	ssize_t result = recv(awaited(fd[0]), &(char){0}, 1, MSG_DONTWAIT);
	HOLDS(result == 0 || errno == ECONNRESET);
	OBSERVE(result == 0 ? "end of file" : "ECONNRESET");
	END_OF_FILE(fd[0]);
}
