/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void use_up_pages(void *unused)
{
	int page = (int)page_size(), first[2], second[2];

	(void)unused;
	set_kernel_limit("/proc/sys/fs/pipe-user-pages-soft", "16");
	become_second_user();
	SUCCEEDS(pipe(first));
	EQUAL(fcntl(first[1], F_GETPIPE_SZ), 16 * page);
	SUCCEEDS(pipe(second));
	AT_MOST(fcntl(second[1], F_GETPIPE_SZ), 2 * page);
	FAILS(EPERM, fcntl(second[1], F_SETPIPE_SZ, 16 * page));
	EQUAL(fcntl(first[1], F_SETPIPE_SZ, 8 * page), 8 * page);
	EQUAL(fcntl(second[1], F_SETPIPE_SZ, 4 * page), 4 * page);
}

CASE("a pipe that takes its user just to pipe-user-pages-soft has the usual capacity, the next has two pages at most",
     LINUX("pipe(7)", "/proc files, pipe-user-pages-soft"), NEEDS(OWN_MACHINE | SECOND_USER | PROC))
{
	FINISHES(child(use_up_pages, NULL));
}
