/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SOCK_NONBLOCK */
#include <sys/sendfile.h>

#include "stream.h"

CASE("sendfile() from a socket to a file fails with EINVAL: the socket keeps its bytes, the file does not change",
     LINUX("sendfile(2)", "ERRORS [EINVAL]"))
{
	int file = MUST(open(temp_file("...", 3), O_RDWR));
	int from[2];
	char data[8];

	MUST(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, from));
	MUST(send(from[1], "abc", 3, 0));
	FAILS(EINVAL, sendfile(file, from[0], NULL, 3));
	READS(file, "...");
	EQUAL(recv(from[0], data, sizeof(data), 0), 3);
	EQUAL_BYTES(data, "abc", 3);
}
