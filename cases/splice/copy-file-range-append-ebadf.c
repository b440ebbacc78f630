/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range() */
#include "stream.h"

CASE("copy_file_range() to a file with O_APPEND fails with EBADF and copies nothing",
     LINUX("copy_file_range(2)", "ERRORS [EBADF]"))
{
	int from = MUST(open(temp_file("abc", 3), O_RDONLY));
	int to = MUST(open(temp_file("...", 3), O_RDWR | O_APPEND));

	FAILS(EBADF, copy_file_range(from, NULL, to, NULL, 3, 0));
	EQUAL(lseek(from, 0, SEEK_CUR), 0);
	READS(to, "...");
}
