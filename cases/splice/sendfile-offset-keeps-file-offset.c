/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include <sys/sendfile.h>

#include "stream.h"

CASE("sendfile() with an offset pointer leaves the offset of the input file where it was, without one advances it",
     LINUX("sendfile(2)", "DESCRIPTION"))
{
	int file = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	off_t offset = 3;
	int to[2];

	MUST(pipe2(to, O_NONBLOCK));
	MUST(lseek(file, 1, SEEK_SET));
	EQUAL(sendfile(to[1], file, &offset, 2), 2);
	EQUAL(lseek(file, 0, SEEK_CUR), 1);
	EQUAL(sendfile(to[1], file, NULL, 2), 2);
	EQUAL(lseek(file, 0, SEEK_CUR), 3);
	READS(to[0], "debc");
}
