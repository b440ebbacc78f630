/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_PEEK_OFF */
#include "socket.h"

CASE("SO_PEEK_OFF of a new " OBJECT " is -1, and can be set to that again: then each MSG_PEEK is of the front",
     VARIANT(stream, "unix-socket/so-peek-off-default", LINUX("socket(7)", "Socket options, SO_PEEK_OFF")),
     VARIANT(dgram, "unix-socket/dgram-so-peek-off-default", LINUX("socket(7)", "Socket options, SO_PEEK_OFF")),
     VARIANT(seqpacket, "unix-socket/seqpacket-so-peek-off-default", LINUX("socket(7)", "Socket options, SO_PEEK_OFF")))
{
	int fd[2];

	new_pair(fd);
	EQUAL(OPTION(fd[1], SOL_SOCKET, SO_PEEK_OFF), -1);
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_PEEK_OFF, VALUE(1)));
	EQUAL(OPTION(fd[1], SOL_SOCKET, SO_PEEK_OFF), 1);
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_PEEK_OFF, VALUE(-1)));
	EQUAL(OPTION(fd[1], SOL_SOCKET, SO_PEEK_OFF), -1);
	SENDS(fd[0], "abc");
	RECEIVES_WITH(MSG_PEEK, fd[1], "abc");
	RECEIVES_WITH(MSG_PEEK, fd[1], "abc");
	RECEIVES(fd[1], "abc");
	NOTHING_LEFT(fd[1]);
}
