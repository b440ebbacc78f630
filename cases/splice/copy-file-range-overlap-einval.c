/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range() */
#include "stream.h"

CASE("copy_file_range() between ranges of one file that share one byte fails with EINVAL and changes nothing",
     LINUX("copy_file_range(2)", "ERRORS [EINVAL]"))
{
	int file = MUST(open(temp_file("abcdef", 6), O_RDWR));
	loff_t source = 0, target = 2;

	FAILS(EINVAL, copy_file_range(file, &source, file, &target, 3, 0));
	EQUAL(source, 0);
	EQUAL(target, 2);
	READS(file, "abcdef");
}
