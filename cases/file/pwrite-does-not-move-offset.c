/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("pwrite() writes at the offset that it is given, and leaves the file offset where it was", POSIX("pwrite", "DESCRIPTION"))
{
	int fd = MUST(open(temp_file("abcdef", 6), O_RDWR));
	char found[16];

	MUST(lseek(fd, 2, SEEK_SET));
	EQUAL(pwrite(fd, "XY", 2, 4), 2);
	EQUAL(lseek(fd, 0, SEEK_CUR), 2);
	EQUAL(pwrite(fd, "Z", 1, 8), 1);
	EQUAL(lseek(fd, 0, SEEK_CUR), 2);
	EQUAL(write(fd, "W", 1), 1);
	EQUAL(pread(fd, found, sizeof(found), 0), 9);
	EQUAL_BYTES(found, "abWdXY\0\0Z", 9);
}
