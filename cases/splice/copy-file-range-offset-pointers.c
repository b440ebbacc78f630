/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range() */
#include "stream.h"

CASE("copy_file_range() with offset pointers copies from one to the other, advances both and moves no file offset",
     LINUX("copy_file_range(2)", "DESCRIPTION"))
{
	int from = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	int to = MUST(open(temp_file("......", 6), O_RDWR));
	loff_t source = 1, target = 2;

	MUST(lseek(from, 3, SEEK_SET));
	EQUAL(copy_file_range(from, &source, to, &target, 3, 0), 3);
	EQUAL(source, 4);
	EQUAL(target, 5);
	EQUAL(lseek(from, 0, SEEK_CUR), 3);
	EQUAL(lseek(to, 0, SEEK_CUR), 0);
	READS(to, "..bcd.");
}
