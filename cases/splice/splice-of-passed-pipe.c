/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include "stream.h"

static int from[2], to[2];

static void splice_to_end(void *unused)
{
	(void)unused;
	MUST(close(from[1]));
	EQUAL(splice(from[0], NULL, to[1], NULL, 100, 0), 3);
	EQUAL(splice(from[0], NULL, to[1], NULL, 100, 0), 0);
}

CASE("a child that inherited the pipes moves with splice() what its parent has written, and returns 0 when that has closed",
     LINUX("splice(2)", "DESCRIPTION"))
{
	MUST(pipe(from));
	MUST(pipe(to));
	MUST(write(from[1], "abc", 3));
	pid_t mover = child(splice_to_end, NULL);
	MUST(close(from[1]));
	FINISHES(mover);
	READS(to[0], "abc");
}
