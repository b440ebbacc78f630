/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include "stream.h"

CASE("splice() from a pipe to a stream socket takes the bytes from the pipe and delivers them to the peer",
     LINUX("splice(2)", "DESCRIPTION"))
{
	int from[2], to[2];
	char data[8];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, to));
	MUST(write(from[1], "abcdef", 6));
	EQUAL(splice(from[0], NULL, to[0], NULL, 4, 0), 4);
	EQUAL(recv(to[1], data, sizeof(data), 0), 4);
	EQUAL_BYTES(data, "abcd", 4);
	READS(from[0], "ef");
}
