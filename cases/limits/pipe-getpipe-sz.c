/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2(), F_GETPIPE_SZ */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int pages_taken(int fd)
{
	char *page = guarded(page_size());
	int pages = 0;

	while (write(fd, page, page_size()) > 0)
		pages++;
	return pages;
}

CASE("F_GETPIPE_SZ returns, on either end, the bytes that the pipe takes in writes of a page",
     LINUX("fcntl(2)", "Changing the capacity of a pipe, F_GETPIPE_SZ"))
{
	int page = (int)page_size();
	int fd[2], smaller[2];

	MUST(pipe2(fd, O_NONBLOCK));
	int capacity = GIVES(fcntl(fd[0], F_GETPIPE_SZ));
	EQUAL(fcntl(fd[1], F_GETPIPE_SZ), capacity);
	EQUAL(pages_taken(fd[1]) * page, capacity);
	EQUAL(fcntl(fd[0], F_GETPIPE_SZ), capacity);
	MUST(pipe2(smaller, O_NONBLOCK));
	MUST(fcntl(smaller[1], F_SETPIPE_SZ, page));
	EQUAL(fcntl(smaller[0], F_GETPIPE_SZ), page);
	EQUAL(fcntl(smaller[1], F_GETPIPE_SZ), page);
	EQUAL(pages_taken(smaller[1]), 1);
}
