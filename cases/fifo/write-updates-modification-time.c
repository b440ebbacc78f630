/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("write() of a byte to a FIFO marks its modification time for update", POSIX("write", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	struct timespec long_ago[] = {{1000, 0}, {2000, 0}};
	struct stat status;
	char bytes[2];

	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	int writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	MUST(futimens(writer, long_ago));
	EQUAL(write(writer, "x", 1), 1);
	MUST(fstat(writer, &status));
	DIFFERS(status.st_mtim.tv_sec, 2000);
	EQUAL(read(reader, bytes, sizeof(bytes)), 1);
}
