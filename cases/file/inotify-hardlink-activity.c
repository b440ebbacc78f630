/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("a watch is on the file, not on its name: a write through another hard link is reported, and that link is the same watch",
     LINUX("inotify(7)", "NOTES, watches are on inodes"))
{
	const char *path = temp_file("abc", 3), *other = temp_path();
	struct inotify_event event[2] = {0};
	int fd = new_inotify(IN_NONBLOCK);
	int watch = GIVES(inotify_add_watch(fd, path, IN_MODIFY));

	MUST(link(path, other));
	MUST(write(MUST(open(other, O_WRONLY)), "x", 1));
	EQUAL(read(fd, event, sizeof(event)), sizeof(*event));
	EQUAL(event[0].wd, watch);
	EQUAL(event[0].mask, IN_MODIFY);
	EQUAL(inotify_add_watch(fd, other, IN_MODIFY), watch);
	DIFFERS(GIVES(LOOK(inotify_add_watch(fd, temp_file("abc", 3), IN_MODIFY))), watch);
}
