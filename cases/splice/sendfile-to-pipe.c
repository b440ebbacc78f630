/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include <sys/sendfile.h>

#include "stream.h"

CASE("sendfile() to a pipe copies the file's bytes from the given offset on and sets that to the byte after the last",
     LINUX("sendfile(2)", "DESCRIPTION"))
{
	int file = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	off_t offset = 2;
	int to[2];

	MUST(pipe2(to, O_NONBLOCK));
	EQUAL(sendfile(to[1], file, &offset, 3), 3);
	EQUAL(offset, 5);
	READS(to[0], "cde");
}
