/* SPDX-License-Identifier: MIT */
#include <sys/uio.h>

#include "stream.h"

CASE("writev() to a pipe writes the buffers in the order of the array and returns the sum of their lengths",
     XSI("writev", "DESCRIPTION"))
{
	struct iovec parts[] = {{"def", 3}, {"", 0}, {"c", 1}, {"ab", 2}};
	int fd[2];

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	EQUAL(writev(fd[1], parts, 4), 6);
	READS(fd[0], "defcab");
}
