/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("lseek() beyond the end moves the offset, not the end: the size is the same and read() returns 0",
     POSIX("lseek", "DESCRIPTION"))
{
	int fd = MUST(open(temp_file("abc", 3), O_RDWR));
	struct stat status;
	char byte;

	EQUAL(lseek(fd, 100, SEEK_SET), 100);
	MUST(fstat(fd, &status));
	EQUAL(status.st_size, 3);
	EQUAL(lseek(fd, 0, SEEK_CUR), 100);
	EQUAL(read(fd, &byte, 1), 0);
	EQUAL(write(fd, "x", 0), 0);
	EQUAL(lseek(fd, 0, SEEK_END), 3);
}
