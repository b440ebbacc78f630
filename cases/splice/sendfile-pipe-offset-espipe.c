/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include <sys/sendfile.h>

#include "stream.h"

/* A pipe cannot be mapped either, which is EINVAL; the manual page does not say which of the two comes first. */
CASE("sendfile() with an offset for a pipe, which can neither seek nor be mapped, fails with ESPIPE or EINVAL and takes no "
     "byte",
     LINUX("sendfile(2)", "ERRORS [EINVAL] [ESPIPE]"))
{
	int file = MUST(open(temp_file("...", 3), O_RDWR));
	off_t offset = 0;
	int from[2];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(write(from[1], "abc", 3));
	FAILS_EITHER(ESPIPE, like_linux() ? ESPIPE : EINVAL, sendfile(file, from[0], &offset, 3));
	EQUAL(offset, 0);
	READS(from[0], "abc");
	READS(file, "...");
}
