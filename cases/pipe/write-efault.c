/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("write() of a buffer that is not accessible fails with EFAULT and adds no byte to the " OBJECT,
     VARIANT(pipe, "pipe/write-efault", LINUX("write(2)", "ERRORS [EFAULT]"),
	     NOT_UNDER_MEMCHECK("it reports the address that is bad on purpose")),
     VARIANT(fifo, "fifo/write-efault", LINUX("write(2)", "ERRORS [EFAULT]"),
	     NOT_UNDER_MEMCHECK("it reports the address that is bad on purpose")),
     VARIANT(stream, "unix-socket/stream-write-efault", LINUX("write(2)", "ERRORS [EFAULT]"),
	     NOT_UNDER_MEMCHECK("it reports the address that is bad on purpose")))
{
	int fd[2];

	make_stream(fd);
	set_nonblocking(fd[0]);
	FAILS(EFAULT, write(fd[1], bad_address(), 10));
	NOTHING_LEFT(fd[0]);
	MUST(write(fd[1], "abc", 3));
	FAILS(EFAULT, write(fd[1], bad_address(), 10));
	READS(fd[0], "abc");
}
