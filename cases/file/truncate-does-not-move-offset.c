/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("ftruncate() leaves the file offset where it was, so that a write beyond the new end leaves a gap of zeros",
     POSIX("ftruncate", "DESCRIPTION"))
{
	int fd = MUST(open(temp_file("abcdefghij", 10), O_RDWR));
	char found[32];

	MUST(lseek(fd, 8, SEEK_SET));
	SUCCEEDS(ftruncate(fd, 2));
	EQUAL(lseek(fd, 0, SEEK_CUR), 8);
	EQUAL(write(fd, "X", 1), 1);
	EQUAL(pread(fd, found, sizeof(found), 0), 9);
	EQUAL_BYTES(found, "ab\0\0\0\0\0\0X", 9);
	SUCCEEDS(ftruncate(fd, 20));
	EQUAL(lseek(fd, 0, SEEK_CUR), 9);
	EQUAL(lseek(fd, 0, SEEK_END), 20);
}
