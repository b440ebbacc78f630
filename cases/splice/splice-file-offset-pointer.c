/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include "stream.h"

CASE("splice() from a file with off_in takes the bytes there and advances that offset, not the file's",
     LINUX("splice(2)", "DESCRIPTION"))
{
	int file = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	loff_t offset = 2;
	int to[2];

	MUST(pipe2(to, O_NONBLOCK));
	MUST(lseek(file, 1, SEEK_SET));
	EQUAL(splice(file, &offset, to[1], NULL, 3, 0), 3);
	EQUAL(offset, 5);
	EQUAL(lseek(file, 0, SEEK_CUR), 1);
	READS(to[0], "cde");
}
