/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee(), pipe2() */
#include "stream.h"

CASE("tee() copies the first bytes asked for to the other pipe and leaves all of them to be read from the source",
     LINUX("tee(2)", "DESCRIPTION"))
{
	int from[2], to[2];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(pipe2(to, O_NONBLOCK));
	MUST(write(from[1], "abcdef", 6));
	EQUAL(tee(from[0], to[1], 4, 0), 4);
	READS(to[0], "abcd");
	READS(from[0], "abcdef");
}
