/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "inotify.h"
#include "plumbline.h"

/* The limit is set for a user namespace of the case's own, which nobody else is in. */
CASE("inotify_add_watch() beyond the user's limit of watches fails with ENOSPC, and succeeds once a watch is removed",
     LINUX("inotify_add_watch(2)", "ERRORS [ENOSPC]"), NEEDS(PROC))
{
	const char *one = temp_file("1", 1), *two = temp_file("2", 1), *three = temp_file("3", 1);

	inotify_is_left();
	if (unshare(CLONE_NEWUSER) != 0)
		SKIP("needs a user namespace of its own");
	set_kernel_limit("/proc/sys/user/max_inotify_watches", "2");
	int fd = MUST(inotify_init1(0));
	int watch = GIVES(inotify_add_watch(fd, one, IN_MODIFY));
	GIVES(inotify_add_watch(fd, two, IN_MODIFY));
	FAILS(ENOSPC, inotify_add_watch(fd, three, IN_MODIFY));
	EQUAL(inotify_add_watch(fd, one, IN_ATTRIB), watch);
	MUST(inotify_rm_watch(fd, watch));
	GIVES(inotify_add_watch(fd, three, IN_MODIFY));
	FAILS(ENOSPC, inotify_add_watch(fd, one, IN_MODIFY));
}
