/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("O_APPEND set by F_SETFL on one duplicate governs writes through the other, and not those of another open()",
     POSIX("fcntl", "DESCRIPTION, F_SETFL"))
{
	const char *path = temp_file("abcdef", 6);
	int fd = MUST(open(path, O_RDWR));
	int duplicate = MUST(dup(fd));
	int other = MUST(open(path, O_RDWR));
	int flags = MUST(fcntl(fd, F_GETFL));
	char found[16];

	GIVES(fcntl(fd, F_SETFL, flags | O_APPEND));
	EQUAL(fcntl(duplicate, F_GETFL), flags | O_APPEND);
	EQUAL(fcntl(other, F_GETFL), flags);
	MUST(lseek(duplicate, 0, SEEK_SET));
	EQUAL(write(duplicate, "X", 1), 1);
	EQUAL(write(other, "Y", 1), 1);
	EQUAL(pread(fd, found, sizeof(found), 0), 7);
	EQUAL_BYTES(found, "YbcdefX", 7);
}
