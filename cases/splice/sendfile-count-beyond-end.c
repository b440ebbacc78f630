/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include <sys/sendfile.h>

#include "stream.h"

CASE("sendfile() of more bytes than the file has left copies those that there are and returns their number, 0 at the end",
     LINUX("sendfile(2)", "RETURN VALUE"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));
	int to[2];

	MUST(pipe2(to, O_NONBLOCK));
	EQUAL(sendfile(to[1], file, NULL, 100), 3);
	EQUAL(sendfile(to[1], file, NULL, 100), 0);
	READS(to[0], "abc");
}
