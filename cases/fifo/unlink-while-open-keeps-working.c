/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("unlink() of a FIFO that is open takes the name away, and its reader and writer keep exchanging data",
     POSIX("unlink", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	struct stat status;
	char byte = 0;

	MUST(write(writer, "a", 1));
	EQUAL(unlink(fifo), 0);
	FAILS(ENOENT, open(fifo, O_RDONLY | O_NONBLOCK));
	MUST(fstat(reader, &status));
	EQUAL(status.st_nlink, 0);
	EQUAL(write(writer, "b", 1), 1);
	EQUAL(read(reader, &byte, 1), 1);
	EQUAL(byte, 'a');
	EQUAL(read(reader, &byte, 1), 1);
	EQUAL(byte, 'b');
	FAILS(EAGAIN, read(reader, &byte, 1));
}
