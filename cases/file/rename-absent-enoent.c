/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "stream.h"

CASE("rename() of a name that does not exist fails with ENOENT and leaves the file under the new name",
     POSIX("rename", "ERRORS [ENOENT]"))
{
	const char *file = temp_file("abc", 3), *absent = temp_path();

	FAILS(ENOENT, rename(absent, file));
	FAILS(ENOENT, rename("", file));
	READS(MUST(open(file, O_RDONLY)), "abc");
}
