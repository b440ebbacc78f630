/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("rename() of a watched file yields IN_MOVE_SELF, and the watch goes with the file to its new name",
     LINUX("inotify(7)", "inotify events, IN_MOVE_SELF"))
{
	const char *path = temp_file("abc", 3), *other = temp_path();
	struct inotify_event event[2] = {0};
	int fd = new_inotify(IN_NONBLOCK), watch = GIVES(inotify_add_watch(fd, path, IN_MOVE_SELF));

	MUST(rename(path, other));
	EQUAL(read(fd, event, sizeof(event)), sizeof(*event));
	EQUAL(event[0].wd, watch);
	EQUAL(event[0].mask, IN_MOVE_SELF);
	EQUAL(inotify_add_watch(fd, other, IN_MOVE_SELF), watch);
}
