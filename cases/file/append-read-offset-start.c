/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("open() with O_RDWR|O_APPEND sets the offset to the beginning of the file, where the first read() begins",
     POSIX("open", "DESCRIPTION"))
{
	int fd = GIVES(open(temp_file("abcdef", 6), O_RDWR | O_APPEND));

	EQUAL(lseek(fd, 0, SEEK_CUR), 0);
	READS_FIRST(fd, "abc");
	EQUAL(fcntl(fd, F_GETFL) & O_APPEND, O_APPEND);
}
