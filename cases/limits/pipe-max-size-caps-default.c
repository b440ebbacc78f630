/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_GETPIPE_SZ */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "plumbline.h"

static void make_pipe(void *unused)
{
	int fd[2];

	(void)unused;
	become_second_user();
	SUCCEEDS(pipe(fd));
	EQUAL(fcntl(fd[1], F_GETPIPE_SZ), 2 * (int)page_size());
	EQUAL(fill(fd[1]), 2 * page_size());
}

CASE("a new pipe of who has no privilege has the capacity of pipe-max-size where that is less than the default",
     LINUX("pipe(7)", "/proc files, pipe-max-size"), NEEDS(OWN_MACHINE | SECOND_USER | PROC))
{
	char two_pages[24];

	snprintf(two_pages, sizeof(two_pages), "%zu", 2 * page_size());
	set_kernel_limit("/proc/sys/fs/pipe-max-size", two_pages);
	FINISHES(child(make_pipe, NULL));
}
