/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("lseek() on either end of a pipe fails with ESPIPE, wherever it is to go, and moves nothing",
     POSIX("lseek", "ERRORS [ESPIPE]"))
{
	static const int whences[] = {SEEK_SET, SEEK_CUR, SEEK_END};
	int fd[2];
	char data[8] = {0};

	MUST(pipe(fd));
	MUST(write(fd[1], "abc", 3));
	for (int i = 0; i < 3; i++) {
		FAILS(ESPIPE, lseek(fd[0], 0, whences[i]));
		FAILS(ESPIPE, lseek(fd[0], 1, whences[i]));
		FAILS(ESPIPE, lseek(fd[1], 0, whences[i]));
	}
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	EQUAL(read(fd[0], data, sizeof(data)), 3);
	EQUAL_STRING(data, "abc");
}
