/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("write() to a FIFO descriptor opened O_RDONLY fails with EBADF and adds nothing", POSIX("write", "ERRORS [EBADF]"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));

	MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	FAILS(EBADF, write(reader, "x", 1));
	NOTHING_LEFT(reader);
}
