/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("open() with O_RDWR|O_APPEND sets the offset to the beginning of the file, where the first read() begins",
     POSIX("open", "DESCRIPTION"))
{
	char found[3];
	int fd = GIVES(open(temp_file("abcdef", 6), O_RDWR | O_APPEND));

	EQUAL(lseek(fd, 0, SEEK_CUR), 0);
	EQUAL(read(fd, found, sizeof(found)), 3);
	EQUAL_BYTES(found, "abc", 3);
	EQUAL(fcntl(fd, F_GETFL) & O_APPEND, O_APPEND);
}
