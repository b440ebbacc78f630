/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("ftruncate() on a " OBJECT " fails with EINVAL and leaves its data",
     VARIANT(pipe, "pipe/ftruncate-einval", LINUX("ftruncate(2)", "ERRORS [EINVAL]")),
     VARIANT(fifo, "fifo/ftruncate-writer-einval", LINUX("ftruncate(2)", "ERRORS [EINVAL]")))
{
	int fd[2];

	make_stream(fd);
	MUST(write(fd[1], "abc", 3));
	FAILS(EINVAL, ftruncate(fd[1], 0));
	FAILS(EINVAL, ftruncate(fd[1], 1));
	set_nonblocking(fd[0]);
	READS(fd[0], "abc");
}
