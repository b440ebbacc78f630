/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>

#include "plumbline.h"

CASE("sendfile() to a pipe copies the file's bytes from the given offset on and sets that to the byte after the last",
     LINUX("sendfile(2)", "DESCRIPTION"))
{
	int file = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	off_t offset = 2;
	int to[2];
	char data[8];

	MUST(pipe2(to, O_NONBLOCK));
	EQUAL(sendfile(to[1], file, &offset, 3), 3);
	EQUAL(offset, 5);
	EQUAL(read(to[0], data, sizeof(data)), 3);
	EQUAL_BYTES(data, "cde", 3);
}
