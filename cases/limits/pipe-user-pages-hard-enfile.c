/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void use_up_pages(void *unused)
{
	int first[2], second[2], fd[2] = {-1, -1};

	(void)unused;
	set_kernel_limit("/proc/sys/fs/pipe-user-pages-soft", "0");
	set_kernel_limit("/proc/sys/fs/pipe-user-pages-hard", "33"); /* a pipe has 16 */
	become_second_user();
	SUCCEEDS(pipe(first));
	SUCCEEDS(pipe(second));
	FAILS(ENFILE, pipe(fd));
	EQUAL(fd[0], -1);
	EQUAL(next_fd(), second[1] + 1);
	FAILS(EPERM, fcntl(first[1], F_SETPIPE_SZ, 32 * (int)page_size()));
	EQUAL(fcntl(first[1], F_GETPIPE_SZ), 16 * (int)page_size());
	MUST(close(first[0]));
	MUST(close(first[1]));
	SUCCEEDS(pipe(fd));
	EQUAL(fcntl(fd[1], F_GETPIPE_SZ), 16 * (int)page_size());
}

CASE("pipe() of who has no privilege fails with ENFILE while it would take the user above pipe-user-pages-hard",
     LINUX("pipe(2)", "ERRORS ENFILE"), NEEDS(OWN_MACHINE | SECOND_USER | PROC))
{
	FINISHES(child(use_up_pages, NULL));
}
