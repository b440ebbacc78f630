/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_PEEK_OFF */
#include "socket.h"

CASE("recv() of data in front of SO_PEEK_OFF lowers it by what it took, and the next MSG_PEEK gives what it would have given",
     LINUX("socket(7)", "Socket options, SO_PEEK_OFF"))
{
	int fd[2];
	char data[4] = "";

	new_pair(fd);
	SENDS(fd[0], "aabbccddeeff");
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_PEEK_OFF, VALUE(4)));
	EQUAL(recv(fd[1], data, 2, MSG_PEEK | MSG_DONTWAIT), 2);
	EQUAL_BYTES(data, "cc", 2);
	EQUAL(recv(fd[1], data, 2, MSG_PEEK | MSG_DONTWAIT), 2);
	EQUAL_BYTES(data, "dd", 2);
	EQUAL(recv(fd[1], data, 2, MSG_DONTWAIT), 2);
	EQUAL_BYTES(data, "aa", 2);
	EQUAL(OPTION(fd[1], SOL_SOCKET, SO_PEEK_OFF), 6);
	EQUAL(recv(fd[1], data, 2, MSG_PEEK | MSG_DONTWAIT), 2);
	EQUAL_BYTES(data, "ee", 2);
	EQUAL(OPTION(fd[1], SOL_SOCKET, SO_PEEK_OFF), 8);
	RECEIVES(fd[1], "bbccddeeff");
}
