/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

/* The end moves by another description's write, and the offset by lseek(): neither may decide where the next write lands. */
CASE("with O_APPEND each write() lands at the end that the file then has, wherever lseek() has put the offset",
     POSIX("write", "DESCRIPTION, O_APPEND"))
{
	const char *path = temp_file("abc", 3);
	char found[16];
	int fd = MUST(open(path, O_RDWR | O_APPEND));
	int other = MUST(open(path, O_WRONLY));

	MUST(lseek(fd, 0, SEEK_SET));
	EQUAL(write(fd, "de", 2), 2);
	EQUAL(lseek(fd, 0, SEEK_CUR), 5);
	MUST(pwrite(other, "fg", 2, 5));
	EQUAL(write(fd, "h", 1), 1);
	MUST(lseek(fd, 20, SEEK_SET));
	EQUAL(write(fd, "i", 1), 1);
	EQUAL(pread(fd, found, sizeof(found), 0), 9);
	EQUAL_BYTES(found, "abcdefghi", 9);
}
