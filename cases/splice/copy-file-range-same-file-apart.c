/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("copy_file_range() within one file copies between ranges that touch but do not overlap",
     LINUX("copy_file_range(2)", "DESCRIPTION"))
{
	int file = MUST(open(temp_file("abcdef", 6), O_RDWR));
	loff_t source = 0, target = 3;
	char data[8];

	EQUAL(copy_file_range(file, &source, file, &target, 3, 0), 3);
	EQUAL(read(file, data, sizeof(data)), 6);
	EQUAL_BYTES(data, "abcabc", 6);
}
