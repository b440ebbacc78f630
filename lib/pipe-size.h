/* SPDX-License-Identifier: MIT */
/* F_SETPIPE_SZ. A case defines _GNU_SOURCE for it. */
#ifndef PLUMB_PIPE_SIZE_H
#define PLUMB_PIPE_SIZE_H

#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

/*
 * Set-up: a skip where this user may have no pipe of so many pages, be it that other pipes have used up pipe-user-pages-soft or
 * that pipe-max-size is lower.
 */
static inline void pages_are_left(int pages)
{
	int fd[2];

	MUST(pipe(fd));
	if (LOOK(fcntl(fd[1], F_SETPIPE_SZ, pages * (int)page_size())) < 0 && errno == EPERM)
		SKIP("this user may not have a pipe of %d pages (pipe-user-pages-soft, pipe-max-size)", pages);
	MUST(close(fd[0]));
	MUST(close(fd[1]));
}

#endif
