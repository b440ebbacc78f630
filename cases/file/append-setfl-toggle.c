/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void write_at_start(int fd, const char *byte)
{
	MUST(lseek(fd, 0, SEEK_SET));
	EQUAL(write(fd, byte, 1), 1);
}

CASE("setting O_APPEND by F_SETFL sends the next write() to the end, and clearing it sends it to the offset again",
     POSIX("fcntl", "DESCRIPTION, F_SETFL"))
{
	int fd = MUST(open(temp_file("abcdef", 6), O_RDWR));
	int flags = MUST(fcntl(fd, F_GETFL)) & ~O_APPEND;
	char found[16];

	GIVES(fcntl(fd, F_SETFL, flags | O_APPEND));
	EQUAL(fcntl(fd, F_GETFL), flags | O_APPEND);
	write_at_start(fd, "X");
	EQUAL(pread(fd, found, sizeof(found), 0), 7);
	EQUAL_BYTES(found, "abcdefX", 7);
	GIVES(fcntl(fd, F_SETFL, flags));
	EQUAL(fcntl(fd, F_GETFL), flags);
	write_at_start(fd, "Y");
	EQUAL(pread(fd, found, sizeof(found), 0), 7);
	EQUAL_BYTES(found, "YbcdefX", 7);
}
