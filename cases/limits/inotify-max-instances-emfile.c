/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

/* The limit is set for a user namespace of the case's own, which nobody else is in. */
CASE("inotify_init1() beyond the user's limit of instances fails with EMFILE, and succeeds once an instance is closed",
     LINUX("inotify_init(2)", "ERRORS [EMFILE]"), NEEDS(PROC))
{
	inotify_is_left();
	if (LOOK(unshare(CLONE_NEWUSER)) != 0)
		SKIP("needs a user namespace of its own");
	set_kernel_limit("/proc/sys/user/max_inotify_instances", "2");
	int fd = GIVES(inotify_init1(0));
	GIVES(inotify_init1(0));
	FAILS(EMFILE, inotify_init1(0));
	MUST(close(fd));
	GIVES(inotify_init1(0));
	FAILS(EMFILE, inotify_init1(0));
}
