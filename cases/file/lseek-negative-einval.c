/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("lseek() to before the beginning of a regular file fails with EINVAL from each origin, and leaves the offset",
     POSIX("lseek", "ERRORS [EINVAL]"))
{
	int fd = MUST(open(temp_file("abcdef", 6), O_RDONLY));

	MUST(lseek(fd, 2, SEEK_SET));
	FAILS(EINVAL, lseek(fd, -1, SEEK_SET));
	EQUAL(lseek(fd, 0, SEEK_CUR), 2);
	FAILS(EINVAL, lseek(fd, -3, SEEK_CUR));
	EQUAL(lseek(fd, 0, SEEK_CUR), 2);
	FAILS(EINVAL, lseek(fd, -7, SEEK_END));
	EQUAL(lseek(fd, 0, SEEK_CUR), 2);
	EQUAL(lseek(fd, -6, SEEK_END), 0);
}
