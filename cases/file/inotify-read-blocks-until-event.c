/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

static int fd;

static void read_event(void *watch)
{
	struct inotify_event event = {.wd = -1};

	EQUAL(read(fd, &event, sizeof(event)), sizeof(event));
	EQUAL(event.wd, INT(watch));
	EQUAL(event.mask, IN_MODIFY);
}

CASE("read() of an inotify descriptor without events blocks until an event comes", LINUX("inotify(7)", "Reading events"))
{
	const char *path = temp_file("abc", 3);

	fd = new_inotify(0);
	int watch = GIVES(inotify_add_watch(fd, path, IN_MODIFY));
	pid_t reader = child(read_event, &watch);
	BLOCKS(reader);
	MUST(write(MUST(open(path, O_WRONLY)), "x", 1));
	FINISHES(reader);
}
