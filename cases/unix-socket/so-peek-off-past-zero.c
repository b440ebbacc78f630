/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_PEEK_OFF */
#include "socket.h"

CASE("recv() of more than SO_PEEK_OFF makes it 0", LINUX("socket(7)", "Socket options, SO_PEEK_OFF"))
{
	char data[2];
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "aabb");
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_PEEK_OFF, VALUE(1)));
	EQUAL(recv(fd[1], data, 2, MSG_DONTWAIT), 2);
	EQUAL_BYTES(data, "aa", 2);
	EQUAL(OPTION(fd[1], SOL_SOCKET, SO_PEEK_OFF), 0);
	RECEIVES_WITH(MSG_PEEK, fd[1], "bb");
	RECEIVES(fd[1], "bb");
}
