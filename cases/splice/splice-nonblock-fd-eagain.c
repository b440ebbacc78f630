/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include "stream.h"

static int from[2], to[2];

static void splice_nothing(void *unused)
{
	(void)unused;
	FAILS(EAGAIN, splice(from[0], NULL, to[1], NULL, 4, 0));
}

CASE("splice() without flags from an empty pipe whose read end has O_NONBLOCK fails with EAGAIN and adds nothing to the target",
     LINUX("splice(2)", "ERRORS [EAGAIN]"))
{
	MUST(pipe(from));
	MUST(pipe(to));
	set_nonblocking(from[0]);
	FINISHES(child(splice_nothing, NULL));
	set_nonblocking(to[0]);
	NOTHING_LEFT(to[0]);
}
