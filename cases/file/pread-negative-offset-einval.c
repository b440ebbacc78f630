/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("pread() and pwrite() at a negative offset of a regular file fail with EINVAL, and move neither bytes nor the offset",
     POSIX("pread", "ERRORS [EINVAL]"))
{
	int fd = MUST(open(temp_file("abcdef", 6), O_RDWR));
	char found[8] = {'-', '-'};

	MUST(lseek(fd, 2, SEEK_SET));
	FAILS(EINVAL, pread(fd, found, 1, -1));
	FAILS(EINVAL, pwrite(fd, "X", 1, -1));
	EQUAL_BYTES(found, "--", 2);
	EQUAL(lseek(fd, 0, SEEK_CUR), 2);
	EQUAL(pread(fd, found, sizeof(found), 0), 6);
	EQUAL_BYTES(found, "abcdef", 6);
}
