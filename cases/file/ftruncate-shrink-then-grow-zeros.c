/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("bytes that ftruncate() cuts off are lost: when it extends the file again, another open() reads zeros in their place",
     POSIX("ftruncate", "DESCRIPTION"))
{
	const char *path = temp_file("abcdef", 6);
	int fd = MUST(open(path, O_RDWR));
	char found[16];

	SUCCEEDS(ftruncate(fd, 2));
	EQUAL(pread(fd, found, sizeof(found), 0), 2);
	SUCCEEDS(ftruncate(fd, 6));
	READS(MUST(open(path, O_RDONLY)), "ab\0\0\0\0");
}
