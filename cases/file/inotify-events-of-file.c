/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

static void next(int watcher, int watch, uint32_t mask)
{
	struct inotify_event event = {0};

	EQUAL(read(watcher, &event, sizeof(event)), sizeof(event));
	EQUAL(event.wd, watch);
	EQUAL(event.mask, mask);
	EQUAL(event.len, 0);
}

CASE("a watched file yields IN_OPEN, IN_ACCESS, IN_MODIFY, IN_ATTRIB, and IN_CLOSE_WRITE or IN_CLOSE_NOWRITE, one for each "
     "call",
     LINUX("inotify(7)", "inotify events"))
{
	const char *path = temp_file("abc", 3);
	int watcher = new_inotify(IN_NONBLOCK), watch = GIVES(inotify_add_watch(watcher, path, IN_ALL_EVENTS));
	int fd = MUST(open(path, O_RDWR));

	next(watcher, watch, IN_OPEN);
	MUST(read(fd, &(char){0}, 1));
	next(watcher, watch, IN_ACCESS);
	MUST(write(fd, "x", 1));
	next(watcher, watch, IN_MODIFY);
	MUST(ftruncate(fd, 1));
	next(watcher, watch, IN_MODIFY);
	MUST(fchmod(fd, 0640));
	next(watcher, watch, IN_ATTRIB);
	MUST(close(fd));
	next(watcher, watch, IN_CLOSE_WRITE);
	fd = MUST(open(path, O_RDONLY));
	next(watcher, watch, IN_OPEN);
	MUST(close(fd));
	next(watcher, watch, IN_CLOSE_NOWRITE);
	FAILS(EAGAIN, read(watcher, &(struct inotify_event){0}, sizeof(struct inotify_event)));
}
