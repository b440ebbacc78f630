/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "stream.h"

CASE("a FIFO made at the path of one that was unlinked while open is another channel than that", POSIX("unlink", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	char byte = 0;

	SUCCEEDS(unlink(fifo));
	SUCCEEDS(mkfifo(fifo, 0600));
	FAILS(ENXIO, open(fifo, O_WRONLY | O_NONBLOCK));
	int new_reader = GIVES(open(fifo, O_RDONLY | O_NONBLOCK));
	MUST(write(writer, "o", 1));
	EQUAL(read(new_reader, &byte, 1), 0);
	int new_writer = GIVES(open(fifo, O_WRONLY | O_NONBLOCK));
	MUST(write(new_writer, "n", 1));
	READS(reader, "o");
	READS(new_reader, "n");
}
