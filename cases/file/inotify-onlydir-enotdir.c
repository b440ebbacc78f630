/* SPDX-License-Identifier: MIT */
#include <sys/inotify.h>

#include "plumbline.h"

CASE("inotify_add_watch() with IN_ONLYDIR of a file fails with ENOTDIR, and of a directory succeeds",
     LINUX("inotify_add_watch(2)", "ERRORS [ENOTDIR]"))
{
	int fd = MUST(inotify_init1(IN_NONBLOCK));

	FAILS(ENOTDIR, inotify_add_watch(fd, temp_file("abc", 3), IN_MODIFY | IN_ONLYDIR));
	SUCCEEDS(inotify_add_watch(fd, temp_dir(), IN_MODIFY | IN_ONLYDIR));
}
