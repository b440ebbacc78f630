/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("pwrite() on a pipe fails with ESPIPE, at offset 0 too, and adds nothing", POSIX("pwrite", "ERRORS [ESPIPE]"))
{
	int fd[2];

	MUST(pipe(fd));
	FAILS(ESPIPE, pwrite(fd[1], "abc", 3, 0));
	FAILS(ESPIPE, pwrite(fd[1], "a", 1, 1));
	set_nonblocking(fd[0]);
	NOTHING_LEFT(fd[0]);
}
