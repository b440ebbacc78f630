/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("dup() gives a descriptor that shares the file offset: lseek() and read() on either move both, and no other open()'s",
     POSIX("dup", "DESCRIPTION"))
{
	const char *path = temp_file("abcdef", 6);
	int fd = MUST(open(path, O_RDONLY));
	int other = MUST(open(path, O_RDONLY));
	int duplicate = GIVES(dup(fd));
	char byte;

	DIFFERS(duplicate, fd);
	EQUAL(lseek(duplicate, 3, SEEK_SET), 3);
	EQUAL(lseek(fd, 0, SEEK_CUR), 3);
	EQUAL(read(fd, &byte, 1), 1);
	EQUAL(byte, 'd');
	EQUAL(lseek(duplicate, 0, SEEK_CUR), 4);
	EQUAL(lseek(other, 0, SEEK_CUR), 0);
}
