/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("pread() reads at the offset that it is given, and leaves the file offset where it was", POSIX("pread", "DESCRIPTION"))
{
	int fd = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	char found[4] = {0};

	MUST(lseek(fd, 2, SEEK_SET));
	EQUAL(pread(fd, found, 2, 0), 2);
	EQUAL_BYTES(found, "ab", 2);
	EQUAL(lseek(fd, 0, SEEK_CUR), 2);
	EQUAL(pread(fd, found, 4, 3), 3);
	EQUAL_BYTES(found, "def", 3);
	EQUAL(lseek(fd, 0, SEEK_CUR), 2);
	EQUAL(pread(fd, found, 4, 6), 0);
	EQUAL(pread(fd, found, 4, 100), 0);
	EQUAL(lseek(fd, 0, SEEK_CUR), 2);
	READS_FIRST(fd, "c");
}
