/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include "stream.h"

CASE("splice() from a write end, to a read end, or with a descriptor that is not open fails with EBADF and moves nothing",
     LINUX("splice(2)", "ERRORS [EBADF]"))
{
	int from[2], to[2];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(pipe2(to, O_NONBLOCK));
	MUST(write(from[1], "abc", 3));
	FAILS(EBADF, splice(from[1], NULL, to[1], NULL, 3, 0));
	FAILS(EBADF, splice(from[0], NULL, to[0], NULL, 3, 0));
	FAILS(EBADF, splice(from[0], NULL, -1, NULL, 3, 0));
	FAILS(EBADF, splice(-1, NULL, to[1], NULL, 3, 0));
	NOTHING_LEFT(to[0]);
	READS(from[0], "abc");
}
