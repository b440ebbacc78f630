/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("dup() gives a descriptor that shares the file offset: lseek() and read() on either move both, and no other open()'s",
     POSIX("dup", "DESCRIPTION"))
{
	const char *path = temp_file("abcdef", 6);
	int fd = MUST(open(path, O_RDONLY));
	int other = MUST(open(path, O_RDONLY));
	int duplicate = GIVES(dup(fd));

	DIFFERS(duplicate, fd);
	EQUAL(lseek(duplicate, 3, SEEK_SET), 3);
	EQUAL(lseek(fd, 0, SEEK_CUR), 3);
	READS_FIRST(fd, "d");
	EQUAL(lseek(duplicate, 0, SEEK_CUR), 4);
	EQUAL(lseek(other, 0, SEEK_CUR), 0);
}
