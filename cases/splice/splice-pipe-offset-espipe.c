/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include "stream.h"

CASE("splice() with an offset for the descriptor of a pipe, source or target, fails with ESPIPE and moves nothing",
     LINUX("splice(2)", "ERRORS [ESPIPE]"))
{
	int file = MUST(open(temp_file("...", 3), O_RDWR));
	loff_t offset = 1;
	int from[2], to[2];
	char data[8];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(pipe2(to, O_NONBLOCK));
	MUST(write(from[1], "abc", 3));
	FAILS(ESPIPE, splice(from[0], &offset, file, NULL, 1, 0));
	FAILS(ESPIPE, splice(from[0], &offset, to[1], NULL, 1, 0));
	FAILS(ESPIPE, splice(from[0], NULL, to[1], &offset, 1, 0));
	FAILS(ESPIPE, splice(file, NULL, to[1], &offset, 1, 0));
	EQUAL(offset, 1);
	EQUAL(lseek(file, 0, SEEK_CUR), 0);
	NOTHING_LEFT(to[0]);
	EQUAL(read(from[0], data, sizeof(data)), 3);
	READS(file, "...");
}
