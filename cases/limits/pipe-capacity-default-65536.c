/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

/* An ordinary user may by now have so many pipes that new ones are smaller: see pipe-user-pages-soft-one-page. */
CASE("a new pipe takes 16 writes of a page, all of whose bytes come out again, and then no more",
     LINUX("pipe(7)", "Pipe capacity"))
{
	size_t page = page_size();
	char *data = guarded(page), *expected = guarded(page);
	int fd[2];

	SUCCEEDS(pipe2(fd, O_NONBLOCK));
	if (geteuid() != 0 && fcntl(fd[0], F_GETPIPE_SZ) < 3 * (int)page)
		SKIP("this user has so many pipes that new ones are smaller");
	for (int i = 0; i < 16; i++) {
		memset(data, 'a' + i, page);
		EQUAL(write(fd[1], data, page), page);
	}
	FAILS(EAGAIN, write(fd[1], data, page));
	FAILS(EAGAIN, write(fd[1], data, 1));
	for (int i = 0; i < 16; i++) {
		memset(expected, 'a' + i, page);
		EQUAL(read(fd[0], data, page), page);
		EQUAL_BYTES(data, expected, page);
	}
	FAILS(EAGAIN, read(fd[0], data, page));
}
