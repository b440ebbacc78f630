/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("removing the last name of a watched file yields IN_DELETE_SELF and then IN_IGNORED, after which the watch is gone",
     LINUX("inotify(7)", "inotify events, IN_DELETE_SELF"))
{
	const char *path = temp_file("abc", 3), *other = temp_path();
	struct inotify_event event[3] = {0};
	int fd = new_inotify(IN_NONBLOCK);
	int watch = GIVES(inotify_add_watch(fd, path, IN_DELETE_SELF));

	MUST(link(path, other));
	MUST(unlink(path));
	FAILS(EAGAIN, read(fd, event, sizeof(event)));
	MUST(unlink(other));
	EQUAL(read(fd, event, sizeof(event)), 2 * sizeof(*event));
	EQUAL(event[0].wd, watch);
	EQUAL(event[0].mask, IN_DELETE_SELF);
	EQUAL(event[1].wd, watch);
	EQUAL(event[1].mask, IN_IGNORED);
	FAILS(EINVAL, inotify_rm_watch(fd, watch));
}
