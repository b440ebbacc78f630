/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>

#include "plumbline.h"

CASE("pathconf() and fpathconf() give the same PIPE_BUF for a FIFO, at least 512, or both say that there is no limit",
     POSIX("pathconf", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));

	errno = 0;
	long by_path = pathconf(fifo, _PC_PIPE_BUF);
	HOLDS(by_path >= _POSIX_PIPE_BUF || (by_path == -1 && errno == 0));
	errno = 0;
	EQUAL(fpathconf(reader, _PC_PIPE_BUF), by_path);
	EQUAL(errno, 0);
}
