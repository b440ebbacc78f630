/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "pipe-size.h"
#include "plumbline.h"

CASE("a new pipe takes 16 writes of a page, all of whose bytes come out again, and then no more",
     LINUX("pipe(7)", "Pipe capacity"))
{
	size_t page = page_size();
	char *data = guarded(page), *expected = guarded(page);
	int fd[2];

	pages_are_left(16); /* or new pipes are smaller: see pipe-user-pages-soft-one-page */
	SUCCEEDS(pipe2(fd, O_NONBLOCK));
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
