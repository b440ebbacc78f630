/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("fdatasync() on either end of a " OBJECT " fails with EINVAL",
     VARIANT(pipe, "pipe/fdatasync-einval", LINUX("fdatasync(2)", "ERRORS [EINVAL]")),
     VARIANT(fifo, "fifo/fdatasync-einval", LINUX("fdatasync(2)", "ERRORS [EINVAL]")))
{
	int fd[2];

	make_stream(fd);
	FAILS(EINVAL, fdatasync(fd[0]));
	FAILS(EINVAL, fdatasync(fd[1]));
}
