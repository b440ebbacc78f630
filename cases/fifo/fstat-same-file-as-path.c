/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>

#include "plumbline.h"

CASE("fstat() of either end of a FIFO describes the file that stat() of its path describes", POSIX("fstat", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int ends[] = {MUST(open(fifo, O_RDONLY | O_NONBLOCK)), MUST(open(fifo, O_WRONLY | O_NONBLOCK))};
	struct stat by_path;

	MUST(stat(fifo, &by_path));
	for (int i = 0; i < 2; i++) {
		struct stat by_fd = {0};

		SUCCEEDS(fstat(ends[i], &by_fd));
		HOLDS(by_fd.st_dev == by_path.st_dev);
		HOLDS(by_fd.st_ino == by_path.st_ino);
		EQUAL(by_fd.st_mode, by_path.st_mode);
		EQUAL(by_fd.st_nlink, by_path.st_nlink);
	}
}
