/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include "stream.h"

CASE("splice() between two pipes moves the first bytes asked for, in order, and leaves the rest in the source",
     LINUX("splice(2)", "DESCRIPTION"))
{
	int from[2], to[2];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(pipe2(to, O_NONBLOCK));
	MUST(write(from[1], "abcdef", 6));
	EQUAL(splice(from[0], NULL, to[1], NULL, 4, 0), 4);
	READS(to[0], "abcd");
	READS(from[0], "ef");
}
