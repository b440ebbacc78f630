/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "plumbline.h"

CASE("rename() of a name that does not exist fails with ENOENT and leaves the file under the new name",
     POSIX("rename", "ERRORS [ENOENT]"))
{
	const char *file = temp_file("abc", 3), *absent = temp_path();
	char found[8];

	FAILS(ENOENT, rename(absent, file));
	FAILS(ENOENT, rename("", file));
	EQUAL(read(MUST(open(file, O_RDONLY)), found, sizeof(found)), 3);
	EQUAL_BYTES(found, "abc", 3);
}
