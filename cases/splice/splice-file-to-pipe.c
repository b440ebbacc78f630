/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include "stream.h"

CASE("splice() from a file without off_in takes the bytes at the file offset and advances it by their number",
     LINUX("splice(2)", "DESCRIPTION"))
{
	int file = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	int to[2];

	MUST(pipe2(to, O_NONBLOCK));
	MUST(lseek(file, 1, SEEK_SET));
	EQUAL(splice(file, NULL, to[1], NULL, 3, 0), 3);
	EQUAL(lseek(file, 0, SEEK_CUR), 4);
	READS(to[0], "bcd");
}
