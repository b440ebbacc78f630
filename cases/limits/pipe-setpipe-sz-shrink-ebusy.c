/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include <string.h>

#include "pipe-size.h"
#include "stream.h"

CASE("F_SETPIPE_SZ to less than a " OBJECT " holds fails with EBUSY, and leaves the capacity and all of the bytes",
     VARIANT(pipe, "limits/pipe-setpipe-sz-shrink-ebusy", LINUX("fcntl(2)", "ERRORS [EBUSY]")),
     VARIANT(fifo, "limits/fifo-setpipe-sz-shrink-ebusy", LINUX("fcntl(2)", "ERRORS [EBUSY]")))
{
	size_t page = page_size();
	char *data = guarded(3 * page), *found = guarded(3 * page);
	int fd[2];

	pages_are_left(16);
	make_stream(fd);
	set_nonblocking(fd[0]);
	set_nonblocking(fd[1]);
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
