/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("write() to a FIFO descriptor opened O_RDONLY fails with EBADF and adds nothing", POSIX("write", "ERRORS [EBADF]"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	char byte;

	MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	FAILS(EBADF, write(reader, "x", 1));
	FAILS(EAGAIN, read(reader, &byte, 1));
}
