/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SOCK_NONBLOCK */
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

CASE("sendfile() to a stream socket delivers the bytes asked for, from the file offset on, to the peer",
     LINUX("sendfile(2)", "DESCRIPTION"))
{
	int file = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	int to[2];
	char data[8];

	MUST(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, to));
	MUST(lseek(file, 1, SEEK_SET));
	EQUAL(sendfile(to[0], file, NULL, 4), 4);
	EQUAL(recv(to[1], data, sizeof(data), 0), 4);
	EQUAL_BYTES(data, "bcde", 4);
}
