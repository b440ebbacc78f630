/* SPDX-License-Identifier: MIT */
#ifndef PLUMB_INOTIFY_H
#define PLUMB_INOTIFY_H

#include <sys/inotify.h>
#include <unistd.h>

#include "plumbline.h"

/* Set-up: a skip where this user has no instance or no watch of inotify left, which editors and daemons use up. */
static inline void inotify_is_left(void)
{
	int fd = LOOK(inotify_init1(0));

	if (fd < 0 && errno == EMFILE)
		SKIP("this user has no instance of inotify left");
	MUST_HOLD(fd >= 0);
	if (LOOK(inotify_add_watch(fd, temp_dir(), IN_MODIFY)) < 0 && errno == ENOSPC)
		SKIP("this user has no watch of inotify left");
	MUST(close(fd));
}

/* Set-up: a new instance of inotify. */
static inline int new_inotify(int flags)
{
	inotify_is_left();
	return MUST(inotify_init1(flags));
}

#endif
