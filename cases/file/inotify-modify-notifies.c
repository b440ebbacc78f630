/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

static void write_to(void *path)
{
	MUST(write(MUST(open(path, O_WRONLY)), "x", 1));
}

CASE("a process that watches a file for IN_MODIFY gets one event when another process writes to it, and none before",
     LINUX("inotify(7)", "inotify events, IN_MODIFY"))
{
	const char *path = temp_file("abc", 3);
	union {
		struct inotify_event event;
		char bytes[1024];
	} got = {0};
	int fd = new_inotify(IN_NONBLOCK);
	int watch = GIVES(inotify_add_watch(fd, path, IN_MODIFY));

	FAILS(EAGAIN, read(fd, &got, sizeof(got)));
	FINISHES(child(write_to, (void *)path));
	EQUAL(read(fd, &got, sizeof(got)), sizeof(got.event));
	EQUAL(got.event.wd, watch);
	EQUAL(got.event.mask, IN_MODIFY);
	EQUAL(got.event.cookie, 0);
	EQUAL(got.event.len, 0);
	FAILS(EAGAIN, read(fd, &got, sizeof(got)));
}
