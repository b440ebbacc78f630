/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include "pipe-size.h"
#include "stream.h"

CASE("after F_SETPIPE_SZ has made a full " OBJECT
     " larger, a non-blocking writer gets in as many bytes more as it has grown by",
     VARIANT(pipe, "limits/pipe-setpipe-sz-grow-allows-more",
	     LINUX("fcntl(2)", "Changing the capacity of a pipe, F_SETPIPE_SZ")),
     VARIANT(fifo, "limits/fifo-setpipe-sz-grow-allows-more",
	     LINUX("fcntl(2)", "Changing the capacity of a pipe, F_SETPIPE_SZ")))
{
	int fd[2];

	pages_are_left(16);
	make_stream(fd);
	int small = MUST(fcntl(fd[1], F_SETPIPE_SZ, (int)page_size()));
	EQUAL(fill(fd[1]), small);
	int large = GIVES(fcntl(fd[1], F_SETPIPE_SZ, 4 * small));
	AT_LEAST(large, 4 * small);
	EQUAL(fill(fd[1]), large - small);
}
