/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("copy_file_range() of more bytes than the source has left copies those that there are and returns their number",
     LINUX("copy_file_range(2)", "RETURN VALUE"))
{
	int from = MUST(open(temp_file("abc", 3), O_RDONLY));
	int to = MUST(open(temp_file("......", 6), O_RDWR));
	char data[8];

	EQUAL(copy_file_range(from, NULL, to, NULL, 100, 0), 3);
	EQUAL(lseek(from, 0, SEEK_CUR), 3);
	EQUAL(pread(to, data, sizeof(data), 0), 6);
	EQUAL_BYTES(data, "abc...", 6);
}
