/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee() */
#include "stream.h"

/* A write could be merged into the page that both pipes refer to. */
CASE("what is written to a pipe after tee() copied from it, or to the copy, is in that pipe and not in the other",
     LINUX("tee(2)", "DESCRIPTION"))
{
	int from[2], to[2];

	MUST(pipe(from));
	MUST(pipe(to));
	MUST(write(from[1], "abc", 3));
	EQUAL(tee(from[0], to[1], 3, 0), 3);
	MUST(write(from[1], "source", 6));
	MUST(write(to[1], "copy", 4));
	READS(from[0], "abcsource");
	READS(to[0], "abccopy");
}
