/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("splice() between two pipes moves the first bytes asked for, in order, and leaves the rest in the source",
     LINUX("splice(2)", "DESCRIPTION"))
{
	int from[2], to[2];
	char data[8];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(pipe2(to, O_NONBLOCK));
	MUST(write(from[1], "abcdef", 6));
	EQUAL(splice(from[0], NULL, to[1], NULL, 4, 0), 4);
	EQUAL(read(to[0], data, sizeof(data)), 4);
	EQUAL_BYTES(data, "abcd", 4);
	EQUAL(read(from[0], data, sizeof(data)), 2);
	EQUAL_BYTES(data, "ef", 2);
}
