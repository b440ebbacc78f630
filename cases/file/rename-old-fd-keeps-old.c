/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "plumbline.h"

CASE("after rename() over an open file its descriptor still reads the old contents, and the name leads to the new ones",
     POSIX("rename", "DESCRIPTION"))
{
	const char *name = temp_file("old", 3), *newer = temp_file("newer", 5);
	int fd = MUST(open(name, O_RDONLY));
	char found[8];

	SUCCEEDS(rename(newer, name));
	EQUAL(read(fd, found, sizeof(found)), 3);
	EQUAL_BYTES(found, "old", 3);
	EQUAL(read(MUST(open(name, O_RDONLY)), found, sizeof(found)), 5);
	EQUAL_BYTES(found, "newer", 5);
	FAILS(ENOENT, access(newer, F_OK));
}
