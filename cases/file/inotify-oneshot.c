/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("a watch with IN_ONESHOT reports one event and then IN_IGNORED, and nothing of what comes later",
     LINUX("inotify(7)", "inotify events, IN_ONESHOT"))
{
	const char *path = temp_file("abc", 3);
	struct inotify_event event[4] = {0};
	int fd = new_inotify(IN_NONBLOCK);
	int file = MUST(open(path, O_WRONLY));
	int watch = GIVES(inotify_add_watch(fd, path, IN_MODIFY | IN_ATTRIB | IN_ONESHOT));

	MUST(write(file, "x", 1));
	MUST(fchmod(file, 0644));
	MUST(write(file, "x", 1));
	EQUAL(read(fd, event, sizeof(event)), 2 * sizeof(*event));
	EQUAL(event[0].wd, watch);
	EQUAL(event[0].mask, IN_MODIFY);
	EQUAL(event[1].wd, watch);
	EQUAL(event[1].mask, IN_IGNORED);
	FAILS(EAGAIN, read(fd, event, sizeof(event)));
}
