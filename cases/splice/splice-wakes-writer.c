/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include "stream.h"

static int from[2], to[2];

static void write_one(void *unused)
{
	(void)unused;
	EQUAL(write(from[1], "y", 1), 1);
}

CASE("a write() that is blocked on a full pipe goes on when splice() has taken the bytes out of that",
     LINUX("splice(2)", "DESCRIPTION"))
{
	MUST(pipe(from));
	MUST(pipe(to));
	size_t filled = fill(from[1]);
	pid_t writer = child(write_one, NULL);
	BLOCKS(writer);
	for (size_t moved = 0; moved < filled;)
		moved += (size_t)GIVES(splice(from[0], NULL, to[1], NULL, filled - moved, SPLICE_F_NONBLOCK));
	FINISHES(writer);
	set_nonblocking(from[0]);
	READS(from[0], "y");
}
