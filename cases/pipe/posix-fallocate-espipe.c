/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("posix_fallocate() on the write end of a pipe returns ESPIPE and adds nothing",
     POSIX_OPTION(ADV, "posix_fallocate", "ERRORS [ESPIPE]"))
{
	int fd[2];

	MUST(pipe(fd));
	RETURNS(ESPIPE, posix_fallocate(fd[1], 0, 1));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	FAILS(EAGAIN, read(fd[0], &(char){0}, 1));
}
