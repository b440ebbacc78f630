/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include <sys/ioctl.h>

#include "stream.h"

CASE("splice() with SPLICE_F_NONBLOCK to a full pipe fails with EAGAIN, and the source keeps its bytes",
     LINUX("splice(2)", "ERRORS [EAGAIN]"))
{
	int from[2], to[2], size = 0;

	MUST(pipe(from));
	MUST(pipe(to));
	MUST(write(from[1], "abc", 3));
	size_t filled = fill(to[1]);
	FAILS(EAGAIN, splice(from[0], NULL, to[1], NULL, 3, SPLICE_F_NONBLOCK));
	SUCCEEDS(ioctl(to[0], FIONREAD, &size));
	EQUAL(size, filled);
	READS(from[0], "abc");
}
