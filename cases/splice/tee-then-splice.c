/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee(), splice() */
#include "stream.h"

CASE("tee() and then splice() of the same bytes give them to two targets, and leave the rest in the source",
     LINUX("tee(2)", "DESCRIPTION"))
{
	int from[2], one[2], other[2];

	MUST(pipe(from));
	MUST(pipe(one));
	MUST(pipe(other));
	MUST(write(from[1], "abcde", 5));
	EQUAL(tee(from[0], one[1], 3, 0), 3);
	EQUAL(splice(from[0], NULL, other[1], NULL, 3, 0), 3);
	READS(one[0], "abc");
	READS(other[0], "abc");
	READS(from[0], "de");
}
