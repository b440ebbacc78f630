/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send() of no bytes to a stream socket sends nothing, and recv() of none takes nothing",
     LINUX("send(2)", "DESCRIPTION; recv(2)"))
{
	int fd[2];

	new_pair(fd);
	EQUAL(send(fd[0], "", 0, 0), 0);
	NOTHING_LEFT(fd[1]);
	SENDS(fd[0], "abc");
	EQUAL(recv(fd[1], &(char){0}, 0, MSG_DONTWAIT), 0);
	RECEIVES(fd[1], "abc");
}
