/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include <fcntl.h>
#include <unistd.h>

#include "pipe-size.h"
#include "plumbline.h"

CASE("F_SETPIPE_SZ of five pages returns five pages or more, which F_GETPIPE_SZ then returns and the pipe then takes",
     IMPL("fcntl", "fcntl(2) Changing the capacity of a pipe, F_SETPIPE_SZ"))
{
	int page = (int)page_size();
	int fd[2];

	pages_are_left(16);
	MUST(pipe(fd));
	int size = GIVES(fcntl(fd[1], F_SETPIPE_SZ, 5 * page));
	OBSERVE("five pages become %d pages and %d bytes", size / page, size % page);
	AT_LEAST(size, 5 * page);
	LINUX_OR_OTHER(size == 8 * page, size != 8 * page);
	EQUAL(fcntl(fd[0], F_GETPIPE_SZ), size);
	EQUAL(fill(fd[1]), size);
}
