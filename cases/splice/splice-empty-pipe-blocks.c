/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include "stream.h"

static int from[2], to[2];

static void splice_two(void *unused)
{
	(void)unused;
	EQUAL(splice(from[0], NULL, to[1], NULL, 4, 0), 2);
}

CASE("splice() from an empty pipe that has a writer blocks until bytes are written, and then moves those",
     LINUX("splice(2)", "DESCRIPTION"))
{
	MUST(pipe(from));
	MUST(pipe(to));
	pid_t mover = child(splice_two, NULL);
	BLOCKS(mover);
	MUST(write(from[1], "ab", 2));
	FINISHES(mover);
	set_nonblocking(to[0]);
	READS(to[0], "ab");
}
