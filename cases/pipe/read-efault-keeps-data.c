/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("read() into a buffer that is not accessible fails with EFAULT and leaves the data in the pipe",
     LINUX("read(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("it reports the address that is bad on purpose"))
{
	int fd[2];

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	MUST(write(fd[1], "abc", 3));
	FAILS(EFAULT, read(fd[0], bad_address(), 2));
	READS(fd[0], "abc");
	NOTHING_LEFT(fd[0]);
}
