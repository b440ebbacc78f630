/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range() */
#include "stream.h"

CASE("copy_file_range() from a file not open for reading, or to one not open for writing, fails with EBADF and copies nothing",
     LINUX("copy_file_range(2)", "ERRORS [EBADF]"))
{
	const char *source = temp_file("abc", 3), *target = temp_file("...", 3);
	int read_source = MUST(open(source, O_RDONLY)), write_source = MUST(open(source, O_WRONLY));
	int read_target = MUST(open(target, O_RDONLY)), write_target = MUST(open(target, O_WRONLY));

	FAILS(EBADF, copy_file_range(write_source, NULL, write_target, NULL, 3, 0));
	FAILS(EBADF, copy_file_range(read_source, NULL, read_target, NULL, 3, 0));
	EQUAL(lseek(read_source, 0, SEEK_CUR), 0);
	READS(read_target, "...");
}
