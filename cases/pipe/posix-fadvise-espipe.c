/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("posix_fadvise() on either end of a " OBJECT " returns ESPIPE and leaves its data",
     VARIANT(pipe, "pipe/posix-fadvise-espipe", POSIX_OPTION(ADV, "posix_fadvise", "ERRORS [ESPIPE]")),
     VARIANT(fifo, "fifo/posix-fadvise-espipe", POSIX_OPTION(ADV, "posix_fadvise", "ERRORS [ESPIPE]")))
{
	int fd[2];

	make_stream(fd);
	MUST(write(fd[1], "abc", 3));
	RETURNS(ESPIPE, posix_fadvise(fd[0], 0, 0, POSIX_FADV_NORMAL));
	RETURNS(ESPIPE, posix_fadvise(fd[1], 0, 1, POSIX_FADV_WILLNEED));
	set_nonblocking(fd[0]);
	READS(fd[0], "abc");
}
