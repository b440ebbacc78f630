/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include "stream.h"

CASE("splice() to a file without off_out stores the bytes at the file offset and advances it by their number",
     LINUX("splice(2)", "DESCRIPTION"))
{
	int file = MUST(open(temp_file("......", 6), O_RDWR));
	int from[2];
	char data[8];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(write(from[1], "abc", 3));
	MUST(lseek(file, 2, SEEK_SET));
	EQUAL(splice(from[0], NULL, file, NULL, 3, 0), 3);
	EQUAL(lseek(file, 0, SEEK_CUR), 5);
	EQUAL(pread(file, data, sizeof(data), 0), 6);
	EQUAL_BYTES(data, "..abc.", 6);
	NOTHING_LEFT(from[0]);
}
