/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>

#include "plumbline.h"

CASE("pathconf() and fpathconf() give the same PIPE_BUF for a FIFO, and at least 512", POSIX("pathconf", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	long by_path = GIVES(pathconf(fifo, _PC_PIPE_BUF));

	AT_LEAST(by_path, _POSIX_PIPE_BUF);
	EQUAL(fpathconf(reader, _PC_PIPE_BUF), by_path);
}
