/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("copy_file_range() between ranges of one file that share one byte fails with EINVAL and changes nothing",
     LINUX("copy_file_range(2)", "ERRORS [EINVAL]"))
{
	int file = MUST(open(temp_file("abcdef", 6), O_RDWR));
	loff_t source = 0, target = 2;
	char data[8];

	FAILS(EINVAL, copy_file_range(file, &source, file, &target, 3, 0));
	EQUAL(source, 0);
	EQUAL(target, 2);
	EQUAL(read(file, data, sizeof(data)), 6);
	EQUAL_BYTES(data, "abcdef", 6);
}
