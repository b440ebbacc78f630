/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "stream.h"

CASE("open() of a FIFO with O_CREAT opens the FIFO and leaves its mode, and with O_EXCL too it fails with EEXIST",
     POSIX("open", "DESCRIPTION, O_CREAT"))
{
	const char *fifo = temp_fifo();
	int writer, reader = GIVES(open(fifo, O_RDONLY | O_NONBLOCK | O_CREAT, 0644));
	struct stat before, status;

	MUST(fstat(reader, &before));
	writer = GIVES(LOOK(open(fifo, O_WRONLY | O_NONBLOCK)));
	MUST(write(writer, "x", 1));
	READS(reader, "x");
	FAILS(EEXIST, open(fifo, O_RDONLY | O_CREAT | O_EXCL, 0644));
	MUST(stat(fifo, &status));
	HOLDS(S_ISFIFO(status.st_mode));
	EQUAL(status.st_mode, before.st_mode);
}
