/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "stream.h"

CASE("unlink() of a FIFO that is open takes the name away, and its reader and writer keep exchanging data",
     POSIX("unlink", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	struct stat status;

	MUST(write(writer, "a", 1));
	EQUAL(unlink(fifo), 0);
	FAILS(ENOENT, open(fifo, O_RDONLY | O_NONBLOCK));
	MUST(fstat(reader, &status));
	EQUAL(status.st_nlink, 0);
	EQUAL(write(writer, "b", 1), 1);
	READS_FIRST(reader, "a");
	READS_FIRST(reader, "b");
	NOTHING_LEFT(reader);
}
