/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("splice() to a file with off_out stores the bytes there and advances that offset, not the file's",
     LINUX("splice(2)", "DESCRIPTION"))
{
	int file = MUST(open(temp_file("......", 6), O_RDWR));
	loff_t offset = 2;
	int from[2];
	char data[8];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(write(from[1], "abc", 3));
	MUST(lseek(file, 1, SEEK_SET));
	EQUAL(splice(from[0], NULL, file, &offset, 3, 0), 3);
	EQUAL(offset, 5);
	EQUAL(lseek(file, 0, SEEK_CUR), 1);
	EQUAL(pread(file, data, sizeof(data), 0), 6);
	EQUAL_BYTES(data, "..abc.", 6);
}
