/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range() */
#include "stream.h"

CASE("copy_file_range() within one file copies between ranges that touch but do not overlap",
     LINUX("copy_file_range(2)", "DESCRIPTION"))
{
	int file = MUST(open(temp_file("abcdef", 6), O_RDWR));
	loff_t source = 0, target = 3;

	EQUAL(copy_file_range(file, &source, file, &target, 3, 0), 3);
	READS(file, "abcabc");
}
