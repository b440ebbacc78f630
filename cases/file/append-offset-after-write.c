/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("after a write() with O_APPEND the file offset is the new end of the file", POSIX("write", "DESCRIPTION, O_APPEND"))
{
	const char *path = temp_file("abcdef", 6);
	int fd = MUST(open(path, O_WRONLY | O_APPEND));
	int other = MUST(open(path, O_WRONLY));

	MUST(lseek(fd, 1, SEEK_SET));
	EQUAL(write(fd, "gh", 2), 2);
	EQUAL(lseek(fd, 0, SEEK_CUR), 8);
	MUST(pwrite(other, "ijk", 3, 8));
	EQUAL(lseek(fd, 0, SEEK_CUR), 8);
	EQUAL(write(fd, "l", 1), 1);
	EQUAL(lseek(fd, 0, SEEK_CUR), 12);
}
