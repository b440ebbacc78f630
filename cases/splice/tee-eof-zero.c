/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee() */
#include "stream.h"

static int from[2], to[2];

static void tee_from_the_end(void *unused)
{
	(void)unused;
	EQUAL(tee(from[0], to[1], 4, 0), 0);
}

CASE("tee() from an empty pipe that has no writer returns 0 and adds nothing to the target", LINUX("tee(2)", "RETURN VALUE"))
{
	MUST(pipe(from));
	MUST(pipe(to));
	MUST(close(from[1]));
	FINISHES(child(tee_from_the_end, NULL));
	set_nonblocking(to[0]);
	NOTHING_LEFT(to[0]);
}
