/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee(), pipe2() */
#include "stream.h"

CASE("a second tee() of a pipe that was not read meanwhile copies the same leading bytes again", LINUX("tee(2)", "DESCRIPTION"))
{
	int from[2], to[2];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(pipe2(to, O_NONBLOCK));
	MUST(write(from[1], "abcdef", 6));
	EQUAL(tee(from[0], to[1], 3, 0), 3);
	EQUAL(tee(from[0], to[1], 4, 0), 4);
	READS(to[0], "abcabcd");
}
