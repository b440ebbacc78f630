/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_PEEK_OFF */
#include "socket.h"

CASE("with SO_PEEK_OFF set each recv() with MSG_PEEK on a stream socket goes on where the one before it ended, and takes "
     "nothing",
     LINUX("socket(7)", "Socket options, SO_PEEK_OFF"))
{
	int fd[2];
	char data[4] = "";

	new_pair(fd);
	SENDS(fd[0], "aabbcc");
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_PEEK_OFF, VALUE(2)));
	EQUAL(recv(fd[1], data, 2, MSG_PEEK | MSG_DONTWAIT), 2);
	EQUAL_BYTES(data, "bb", 2);
	EQUAL(OPTION(fd[1], SOL_SOCKET, SO_PEEK_OFF), 4);
	EQUAL(recv(fd[1], data, 2, MSG_PEEK | MSG_DONTWAIT), 2);
	EQUAL_BYTES(data, "cc", 2);
	FAILS(EAGAIN, recv(fd[1], data, 2, MSG_PEEK | MSG_DONTWAIT));
	RECEIVES(fd[1], "aabbcc");
}
