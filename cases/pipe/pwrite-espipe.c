/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("pwrite() on a pipe fails with ESPIPE, at offset 0 too, and adds nothing", POSIX("pwrite", "ERRORS [ESPIPE]"))
{
	int fd[2];

	MUST(pipe(fd));
	FAILS(ESPIPE, pwrite(fd[1], "abc", 3, 0));
	FAILS(ESPIPE, pwrite(fd[1], "a", 1, 1));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	FAILS(EAGAIN, read(fd[0], &(char){0}, 1));
}
