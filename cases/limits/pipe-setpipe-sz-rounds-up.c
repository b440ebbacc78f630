/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2(), F_SETPIPE_SZ */
#include <fcntl.h>
#include <unistd.h>

#include "pipe-size.h"
#include "plumbline.h"

CASE("F_SETPIPE_SZ below a page gives one page, and else at least what was asked for; it returns the size that the pipe has",
     LINUX("fcntl(2)", "Changing the capacity of a pipe, F_SETPIPE_SZ"))
{
	int page = (int)page_size();
	char *data = guarded(page_size());
	int fd[2];

	pages_are_left(16);
	MUST(pipe2(fd, O_NONBLOCK));
	EQUAL(fcntl(fd[0], F_SETPIPE_SZ, 1), page);
	EQUAL(fcntl(fd[1], F_GETPIPE_SZ), page);
	EQUAL(write(fd[1], data, page_size()), page);
	FAILS(EAGAIN, write(fd[1], data, 1));
	MUST(read(fd[0], data, page_size()));
	EQUAL(fcntl(fd[1], F_SETPIPE_SZ, page), page);
	int size = GIVES(fcntl(fd[1], F_SETPIPE_SZ, page + 1));
	AT_LEAST(size, page + 1);
	EQUAL(fcntl(fd[0], F_GETPIPE_SZ), size);
	EQUAL(fill(fd[1]), size);
}
