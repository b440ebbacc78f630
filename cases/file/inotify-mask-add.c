/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

/* The last call is the other direction: without IN_MASK_ADD the mask is replaced. */
CASE("inotify_add_watch() with IN_MASK_ADD adds to the mask of a watch, and without it replaces that mask",
     LINUX("inotify(7)", "inotify events, IN_MASK_ADD"))
{
	const char *path = temp_file("abc", 3);
	struct inotify_event event[4] = {0};
	int fd = new_inotify(IN_NONBLOCK);
	int file = MUST(open(path, O_WRONLY));
	int watch = GIVES(inotify_add_watch(fd, path, IN_MODIFY));

	EQUAL(inotify_add_watch(fd, path, IN_ATTRIB | IN_MASK_ADD), watch);
	MUST(write(file, "x", 1));
	MUST(fchmod(file, 0644));
	EQUAL(read(fd, event, sizeof(event)), 2 * sizeof(*event));
	EQUAL(event[0].mask, IN_MODIFY);
	EQUAL(event[1].mask, IN_ATTRIB);
	EQUAL(inotify_add_watch(fd, path, IN_ATTRIB), watch);
	MUST(write(file, "x", 1));
	MUST(fchmod(file, 0600));
	EQUAL(read(fd, event, sizeof(event)), sizeof(*event));
	EQUAL(event[0].mask, IN_ATTRIB);
}
