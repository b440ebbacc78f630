/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include "stream.h"

static int from[2], to[2];

static void splice_nothing(void *unused)
{
	(void)unused;
	FAILS(EAGAIN, splice(from[0], NULL, to[1], NULL, 4, SPLICE_F_NONBLOCK));
}

CASE("splice() with SPLICE_F_NONBLOCK from an empty pipe that has a writer fails with EAGAIN and adds nothing to the target",
     LINUX("splice(2)", "ERRORS [EAGAIN]"))
{
	MUST(pipe(from));
	MUST(pipe(to));
	FINISHES(child(splice_nothing, NULL));
	EQUAL(MUST(fcntl(from[0], F_GETFL)) & O_NONBLOCK, 0);
	set_nonblocking(to[0]);
	NOTHING_LEFT(to[0]);
}
