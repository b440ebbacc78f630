/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SEEK_DATA, SEEK_HOLE, where the libc is older than POSIX.1-2024 */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("lseek() with SEEK_DATA and SEEK_HOLE finds data where it is and the hole at the end, and fails with ENXIO from there on",
     LINUX("lseek(2)", "ERRORS [ENXIO]"))
{
	int fd = MUST(open(temp_file("abcdef", 6), O_RDONLY));

	EQUAL(lseek(fd, 2, SEEK_DATA), 2);
	EQUAL(lseek(fd, 2, SEEK_HOLE), 6);
	EQUAL(lseek(fd, 0, SEEK_CUR), 6);
	EQUAL(lseek(fd, 3, SEEK_SET), 3);
	FAILS(ENXIO, lseek(fd, 6, SEEK_DATA));
	FAILS(ENXIO, lseek(fd, 6, SEEK_HOLE));
	FAILS(ENXIO, lseek(fd, 100, SEEK_DATA));
	EQUAL(lseek(fd, 0, SEEK_CUR), 3);
}
