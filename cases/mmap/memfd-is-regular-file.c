/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create() */
#include <sys/stat.h>

#include "mapping.h"

CASE("a memfd behaves like a regular file: it has an offset, bytes that were passed over are zeros, and it can be cut",
     LINUX("memfd_create(2)", "DESCRIPTION"))
{
	int memfd = GIVES(memfd_create("plumbline", 0));
	struct stat status;
	char data[8] = "";

	MUST(fstat(memfd, &status));
	HOLDS(S_ISREG(status.st_mode));
	EQUAL(lseek(memfd, 2, SEEK_SET), 2);
	EQUAL(write(memfd, "abc", 3), 3);
	EQUAL(lseek(memfd, 0, SEEK_CUR), 5);
	EQUAL(pread(memfd, data, 8, 0), 5);
	EQUAL_BYTES(data, "\0\0abc", 5);
	SUCCEEDS(ftruncate(memfd, 3));
	EQUAL(pread(memfd, data, 8, 0), 3);
	EQUAL(read(memfd, data, 8), 0);
}
