/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

enum { GAP = 10000 };

static void read_gap(void *path)
{
	static char found[GAP + 8], expected[GAP + 4] = "abc";

	memset(found, 0xaa, sizeof(found));
	expected[GAP + 3] = 'x';
	EQUAL(read(MUST(open(path, O_RDONLY)), found, sizeof(found)), sizeof(expected));
	EQUAL_BYTES(found, expected, sizeof(expected));
}

CASE("a write after lseek() beyond the end leaves a gap that another process reads as zeros", POSIX("lseek", "DESCRIPTION"))
{
	const char *path = temp_file("abc", 3);
	int fd = MUST(open(path, O_WRONLY));

	EQUAL(lseek(fd, GAP, SEEK_END), GAP + 3);
	MUST(write(fd, "x", 1));
	FINISHES(child(read_gap, (void *)path));
}
