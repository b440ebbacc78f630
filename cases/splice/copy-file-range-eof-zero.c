/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range() */
#include "stream.h"

CASE("copy_file_range() from the end of a file, or from beyond it, returns 0 and copies nothing",
     LINUX("copy_file_range(2)", "RETURN VALUE"))
{
	int from = MUST(open(temp_file("abc", 3), O_RDONLY));
	int to = MUST(open(temp_file("...", 3), O_RDWR));
	loff_t end = 3, beyond = 1000;

	EQUAL(copy_file_range(from, &end, to, NULL, 3, 0), 0);
	EQUAL(copy_file_range(from, &beyond, to, NULL, 3, 0), 0);
	EQUAL(end, 3);
	EQUAL(beyond, 1000);
	READS(to, "...");
}
