/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee() */
#include "stream.h"

static int from[2], to[2];

static void tee_nothing(void *unused)
{
	(void)unused;
	FAILS(EAGAIN, tee(from[0], to[1], 4, SPLICE_F_NONBLOCK));
}

CASE("tee() with SPLICE_F_NONBLOCK from an empty pipe that has a writer fails with EAGAIN and adds nothing to the target",
     LINUX("tee(2)", "ERRORS [EAGAIN]"))
{
	MUST(pipe(from));
	MUST(pipe(to));
	FINISHES(child(tee_nothing, NULL));
	set_nonblocking(to[0]);
	NOTHING_LEFT(to[0]);
}
