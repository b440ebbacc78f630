/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "plumbline.h"

enum { MOST_PIPES = 400 };

/* Few large pipes use the limit up as well as many small ones, and need fewer descriptors. */
static void use_up_pages(void *unused)
{
	long page = (long)page_size(), soft = kernel_limit("/proc/sys/fs/pipe-user-pages-soft"), pages = 0;
	long most = kernel_limit("/proc/sys/fs/pipe-max-size");
	int first[2], fd[2];

	(void)unused;
	if (soft == 0 || soft * page / most > MOST_PIPES)
		SKIP("pipe-user-pages-soft, %ld pages, is not to be reached with %d pipes", soft, MOST_PIPES);
	need_limit(RLIMIT_NOFILE, (uintmax_t)(2 * (soft * page / most) + 32));
	become_second_user();
	MUST(pipe(first));
	MUST_HOLD(fcntl(first[1], F_SETPIPE_SZ, (int)most) > 2 * page);
	for (;;) {
		fd[1] = -1;
		SUCCEEDS(pipe(fd));
		if (GIVES(fcntl(fd[1], F_GETPIPE_SZ)) <= 2 * page)
			break;
		fcntl(fd[1], F_SETPIPE_SZ, (int)most);
		pages += fcntl(fd[1], F_GETPIPE_SZ) / page;
		AT_MOST(pages, soft);
	}
	AT_LEAST(pages, soft / 2);
	FAILS(EPERM, fcntl(fd[1], F_SETPIPE_SZ, 64 * (int)page));
	AT_MOST(fcntl(fd[1], F_GETPIPE_SZ), 2 * page);
	MUST(close(first[0]));
	MUST(close(first[1]));
	SUCCEEDS(pipe(fd));
	AT_LEAST(fcntl(fd[1], F_GETPIPE_SZ), 3 * page);
}

CASE("pipe() gives a user without privilege who has used pipe-user-pages-soft up no more than two pages, not to be enlarged",
     LINUX("pipe(7)", "/proc files, pipe-user-pages-soft"), NEEDS(SECOND_USER | PROC))
{
	need_limit(RLIMIT_NOFILE, 2 * MOST_PIPES + 100);
	FINISHES(child(use_up_pages, NULL));
}
