/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("open() with O_TRUNC empties the file for all who have it open, whose offsets stay where they were",
     POSIX("open", "DESCRIPTION, O_TRUNC"))
{
	const char *path = temp_file("abcdef", 6);
	int other = MUST(open(path, O_RDWR));
	struct stat status;
	char found[8];

	MUST(lseek(other, 4, SEEK_SET));
	GIVES(open(path, O_WRONLY | O_TRUNC));
	MUST(fstat(other, &status));
	EQUAL(status.st_size, 0);
	EQUAL(lseek(other, 0, SEEK_CUR), 4);
	EQUAL(read(other, found, sizeof(found)), 0);
	EQUAL(write(other, "X", 1), 1);
	EQUAL(pread(other, found, sizeof(found), 0), 5);
	EQUAL_BYTES(found, "\0\0\0\0X", 5);
}
