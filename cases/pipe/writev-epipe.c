/* SPDX-License-Identifier: MIT */
#include <sys/uio.h>
#include <unistd.h>

#include "plumbline.h"

CASE("writev() to a pipe that nobody can read from fails with EPIPE and raises SIGPIPE once", XSI("writev", "ERRORS [EPIPE]"))
{
	struct iovec parts[] = {{"ab", 2}, {"c", 1}};
	int fd[2];

	MUST(pipe(fd));
	MUST(close(fd[0]));
	catch_signal(SIGPIPE, 0);
	FAILS(EPIPE, writev(fd[1], parts, 2));
	EQUAL(caught(SIGPIPE), 1);
}
