/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() on a stream socket takes part of what one send() sent, and what two sent as one", POSIX("recv", "DESCRIPTION"))
{
	int fd[2];
	char data[8] = "";

	new_pair(fd);
	SENDS(fd[0], "abc");
	SENDS(fd[0], "defg");
	EQUAL(recv(fd[1], data, 2, 0), 2);
	EQUAL_BYTES(data, "ab", 2);
	EQUAL(recv(fd[1], data, 5, MSG_WAITALL), 5);
	EQUAL_BYTES(data, "cdefg", 5);
	NOTHING_LEFT(fd[1]);
}
