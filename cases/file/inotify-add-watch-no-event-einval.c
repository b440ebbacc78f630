/* SPDX-License-Identifier: MIT */

#include "inotify.h"
#include "plumbline.h"

CASE("inotify_add_watch() with a mask of no event, or a descriptor that is not of inotify, fails with EINVAL",
     LINUX("inotify_add_watch(2)", "ERRORS [EINVAL]"))
{
	const char *path = temp_file("abc", 3);
	int fd = new_inotify(IN_NONBLOCK);

	FAILS(EINVAL, inotify_add_watch(fd, path, 0));
	FAILS(EINVAL, inotify_add_watch(0, path, IN_MODIFY));
	GIVES(LOOK(inotify_add_watch(fd, path, IN_MODIFY)));
}
