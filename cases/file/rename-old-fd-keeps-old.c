/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "stream.h"

CASE("after rename() over an open file its descriptor still reads the old contents, and the name leads to the new ones",
     POSIX("rename", "DESCRIPTION"))
{
	const char *name = temp_file("old", 3), *newer = temp_file("newer", 5);
	int fd = MUST(open(name, O_RDONLY));

	SUCCEEDS(rename(newer, name));
	READS(fd, "old");
	READS(MUST(open(name, O_RDONLY)), "newer");
	FAILS(ENOENT, access(newer, F_OK));
}
