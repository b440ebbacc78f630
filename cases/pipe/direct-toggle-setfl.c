/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* O_DIRECT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("O_DIRECT set with F_SETFL on the write end makes each later write() a packet, and cleared again, makes them one stream",
     LINUX("pipe(2)", "O_DIRECT"))
{
	int fd[2];
	char data[16] = {0};

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	GIVES(fcntl(fd[1], F_SETFL, O_DIRECT));
	MUST(write(fd[1], "ab", 2));
	MUST(write(fd[1], "cd", 2));
	EQUAL(read(fd[0], data, sizeof(data)), 2);
	EQUAL_BYTES(data, "ab", 2);
	EQUAL(read(fd[0], data, sizeof(data)), 2);
	EQUAL_BYTES(data, "cd", 2);
	GIVES(fcntl(fd[1], F_SETFL, 0));
	MUST(write(fd[1], "ef", 2));
	MUST(write(fd[1], "gh", 2));
	EQUAL(read(fd[0], data, sizeof(data)), 4);
	EQUAL_BYTES(data, "efgh", 4);
}
