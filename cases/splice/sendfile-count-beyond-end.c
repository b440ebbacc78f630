/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>

#include "plumbline.h"

CASE("sendfile() of more bytes than the file has left copies those that there are and returns their number, 0 at the end",
     LINUX("sendfile(2)", "RETURN VALUE"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));
	int to[2];
	char data[8];

	MUST(pipe2(to, O_NONBLOCK));
	EQUAL(sendfile(to[1], file, NULL, 100), 3);
	EQUAL(sendfile(to[1], file, NULL, 100), 0);
	EQUAL(read(to[0], data, sizeof(data)), 3);
	EQUAL_BYTES(data, "abc", 3);
}
