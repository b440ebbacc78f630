/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range() */
#include "stream.h"

CASE("copy_file_range() with flags other than 0 fails with EINVAL and copies nothing",
     LINUX("copy_file_range(2)", "ERRORS [EINVAL]"))
{
	int from = MUST(open(temp_file("abc", 3), O_RDONLY));
	int to = MUST(open(temp_file("...", 3), O_RDWR));

	FAILS(EINVAL, copy_file_range(from, NULL, to, NULL, 3, 1u << 31));
	EQUAL(lseek(from, 0, SEEK_CUR), 0);
	READS(to, "...");
}
