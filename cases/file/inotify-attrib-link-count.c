/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

static void one_event(int fd, int watch)
{
	struct inotify_event event[2] = {0};

	EQUAL(read(fd, event, sizeof(event)), sizeof(*event));
	EQUAL(event[0].wd, watch);
	EQUAL(event[0].mask, IN_ATTRIB);
	EQUAL(event[0].len, 0);
}

CASE("another name that link() gives a watched file, and unlink() takes away again, yields IN_ATTRIB each time",
     LINUX("inotify(7)", "inotify events, IN_ATTRIB"))
{
	const char *path = temp_file("abc", 3), *other = temp_path();
	int fd = new_inotify(IN_NONBLOCK);
	int watch = GIVES(inotify_add_watch(fd, path, IN_ATTRIB | IN_DELETE_SELF));

	MUST(link(path, other));
	one_event(fd, watch);
	MUST(unlink(other));
	one_event(fd, watch);
	FAILS(EAGAIN, read(fd, &(struct inotify_event){0}, sizeof(struct inotify_event)));
}
