/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include "stream.h"

CASE("splice() from a file moves no more than up to its end, and there returns 0", LINUX("splice(2)", "RETURN VALUE"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));
	int to[2];

	MUST(pipe2(to, O_NONBLOCK));
	EQUAL(splice(file, NULL, to[1], NULL, 8, 0), 3);
	EQUAL(splice(file, NULL, to[1], NULL, 8, 0), 0);
	EQUAL(lseek(file, 0, SEEK_CUR), 3);
	READS(to[0], "abc");
}
