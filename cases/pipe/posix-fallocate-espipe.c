/* SPDX-License-Identifier: MIT */
#include "stream.h"

/* A pipe is what [ESPIPE] is for, and no regular file, which [ENODEV] is for; which of two errors comes first is not said. */
CASE("posix_fallocate() on the write end of a " OBJECT " returns ESPIPE or ENODEV and adds nothing",
     VARIANT(pipe, "pipe/posix-fallocate-espipe", POSIX_OPTION(ADV, "posix_fallocate", "ERRORS [ESPIPE], [ENODEV]")),
     VARIANT(fifo, "fifo/posix-fallocate-espipe", POSIX_OPTION(ADV, "posix_fallocate", "ERRORS [ESPIPE], [ENODEV]")))
{
	int fd[2];

	make_stream(fd);
	RETURNS_EITHER(ESPIPE, like_linux() ? ESPIPE : ENODEV, posix_fallocate(fd[1], 0, 1));
	set_nonblocking(fd[0]);
	NOTHING_LEFT(fd[0]);
}
