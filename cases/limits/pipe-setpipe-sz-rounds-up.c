/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include "pipe-size.h"
#include "stream.h"

CASE("F_SETPIPE_SZ of a " OBJECT
     " below a page gives one page, and else at least what was asked for; it returns the size that there is",
     VARIANT(pipe, "limits/pipe-setpipe-sz-rounds-up", LINUX("fcntl(2)", "Changing the capacity of a pipe, F_SETPIPE_SZ")),
     VARIANT(fifo, "limits/fifo-setpipe-sz-rounds-up", LINUX("fcntl(2)", "Changing the capacity of a pipe, F_SETPIPE_SZ")))
{
	int page = (int)page_size();
	char *data = guarded(page_size());
	int fd[2];

	pages_are_left(16);
	make_stream(fd);
	set_nonblocking(fd[0]);
	set_nonblocking(fd[1]);
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
