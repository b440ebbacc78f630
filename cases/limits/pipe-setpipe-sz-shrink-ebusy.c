/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2(), F_SETPIPE_SZ */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "pipe-size.h"
#include "plumbline.h"

CASE("F_SETPIPE_SZ to less than the pipe holds fails with EBUSY, and leaves the capacity and all of the bytes",
     LINUX("fcntl(2)", "ERRORS [EBUSY]"))
{
	size_t page = page_size();
	char *data = guarded(3 * page), *found = guarded(3 * page);
	int fd[2];

	pages_are_left(16);
	MUST(pipe2(fd, O_NONBLOCK));
	MUST(fcntl(fd[1], F_SETPIPE_SZ, 4 * (int)page));
	for (int i = 0; i < 3; i++)
		memset(data + (size_t)i * page, 'a' + i, page);
	for (int i = 0; i < 3; i++)
		MUST(write(fd[1], data + (size_t)i * page, page));
	FAILS(EBUSY, fcntl(fd[0], F_SETPIPE_SZ, (int)page));
	FAILS(EBUSY, fcntl(fd[1], F_SETPIPE_SZ, 2 * (int)page));
	EQUAL(fcntl(fd[1], F_GETPIPE_SZ), 4 * page);
	EQUAL(read(fd[0], found, 3 * page), 3 * page);
	EQUAL_BYTES(found, data, 3 * page);
	EQUAL(fcntl(fd[1], F_SETPIPE_SZ, (int)page), page);
}
