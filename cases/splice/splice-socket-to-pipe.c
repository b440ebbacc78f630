/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include "stream.h"

CASE("splice() from a stream socket to a pipe takes queued bytes from the socket, and those asked for only",
     LINUX("splice(2)", "DESCRIPTION"))
{
	int from[2], to[2];
	char data[8];

	MUST(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, from));
	MUST(pipe2(to, O_NONBLOCK));
	MUST(send(from[1], "abcdef", 6, 0));
	EQUAL(splice(from[0], NULL, to[1], NULL, 4, 0), 4);
	READS(to[0], "abcd");
	EQUAL(recv(from[0], data, sizeof(data), 0), 2);
	EQUAL_BYTES(data, "ef", 2);
}
