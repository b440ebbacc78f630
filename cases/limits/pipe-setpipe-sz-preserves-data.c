/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include <string.h>

#include "pipe-size.h"
#include "stream.h"

static void put_page(int fd, char byte)
{
	char *page = guarded(page_size());

	memset(page, byte, page_size());
	MUST_HOLD(write(fd, page, page_size()) == (ssize_t)page_size());
}

static void expect_page(int fd, char byte)
{
	char *page = guarded(page_size()), *expected = guarded(page_size());

	memset(expected, byte, page_size());
	EQUAL(read(fd, page, page_size()), page_size());
	EQUAL_BYTES(page, expected, page_size());
}

/* The first reads and the last writes make the data wrap around the end of a ring, if it is kept in one. */
CASE("F_SETPIPE_SZ, growing and shrinking, keeps all bytes that a " OBJECT " holds, in their order",
     VARIANT(pipe, "limits/pipe-setpipe-sz-preserves-data", LINUX("fcntl(2)", "Changing the capacity of a pipe, F_SETPIPE_SZ")),
     VARIANT(fifo, "limits/fifo-setpipe-sz-preserves-data", LINUX("fcntl(2)", "Changing the capacity of a pipe, F_SETPIPE_SZ")))
{
	int page = (int)page_size();
	int fd[2];

	pages_are_left(16);
	make_stream(fd);
	set_nonblocking(fd[0]);
	set_nonblocking(fd[1]);
	MUST(fcntl(fd[1], F_SETPIPE_SZ, 4 * page));
	for (char byte = 'a'; byte <= 'd'; byte++)
		put_page(fd[1], byte);
	expect_page(fd[0], 'a');
	expect_page(fd[0], 'b');
	put_page(fd[1], 'e');
	put_page(fd[1], 'f');
	EQUAL(fcntl(fd[1], F_SETPIPE_SZ, 16 * page), 16 * page);
	EQUAL(fcntl(fd[1], F_GETPIPE_SZ), 16 * page);
	put_page(fd[1], 'g');
	expect_page(fd[0], 'c');
	EQUAL(fcntl(fd[0], F_SETPIPE_SZ, 4 * page), 4 * page);
	EQUAL(fcntl(fd[1], F_GETPIPE_SZ), 4 * page);
	for (char byte = 'd'; byte <= 'g'; byte++)
		expect_page(fd[0], byte);
	NOTHING_LEFT(fd[0]);
}
