/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("copy_file_range() without offset pointers copies from one file offset to the other and advances both",
     LINUX("copy_file_range(2)", "DESCRIPTION"))
{
	int from = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	int to = MUST(open(temp_file("......", 6), O_RDWR));
	char data[8];

	MUST(lseek(from, 1, SEEK_SET));
	MUST(lseek(to, 2, SEEK_SET));
	EQUAL(copy_file_range(from, NULL, to, NULL, 3, 0), 3);
	EQUAL(lseek(from, 0, SEEK_CUR), 4);
	EQUAL(lseek(to, 0, SEEK_CUR), 5);
	EQUAL(pread(to, data, sizeof(data), 0), 6);
	EQUAL_BYTES(data, "..bcd.", 6);
}
