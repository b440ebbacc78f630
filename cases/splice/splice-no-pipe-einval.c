/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include "stream.h"

CASE("splice() between two files, neither of them a pipe, fails with EINVAL and copies nothing",
     LINUX("splice(2)", "ERRORS [EINVAL]"))
{
	int from = MUST(open(temp_file("abc", 3), O_RDONLY));
	int to = MUST(open(temp_file("...", 3), O_RDWR));

	FAILS(EINVAL, splice(from, NULL, to, NULL, 3, 0));
	EQUAL(lseek(from, 0, SEEK_CUR), 0);
	READS(to, "...");
}
