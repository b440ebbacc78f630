/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "readiness.h"

CASE("poll() of a UNIX stream socket whose peer is closed reports POLLIN and POLLHUP, before and after its data are read",
     LINUX("poll(2)", "DESCRIPTION, POLLHUP"))
{
	int fd[2];

	new_pair(fd);
	POLLS(fd[0], POLLIN, 0);
	MUST(send(fd[1], "x", 1, 0));
	MUST(close(fd[1]));
	POLLS(fd[0], POLLIN, POLLIN | POLLHUP);
	POLLS(fd[0], 0, POLLHUP);
	MUST(recv(fd[0], &(char){0}, 1, 0));
	POLLS(fd[0], POLLIN, POLLIN | POLLHUP);
}
