/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include "stream.h"

static int from[2], to[2];

static void splice_to_the_end(void *unused)
{
	(void)unused;
	EQUAL(splice(from[0], NULL, to[1], NULL, 8, 0), 2);
	EQUAL(splice(from[0], NULL, to[1], NULL, 8, 0), 0);
}

CASE("splice() from a pipe that has no writer moves what is left in it, and then returns 0", LINUX("splice(2)", "RETURN VALUE"))
{
	MUST(pipe(from));
	MUST(pipe(to));
	MUST(write(from[1], "ab", 2));
	MUST(close(from[1]));
	FINISHES(child(splice_to_the_end, NULL));
	READS(to[0], "ab");
}
