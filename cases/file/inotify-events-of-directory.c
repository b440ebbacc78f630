/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

static void next(int watcher, uint32_t mask, const char *name)
{
	union {
		struct inotify_event event;
		char bytes[sizeof(struct inotify_event) + 16];
	} got = {0};

	size_t size = (size_t)GIVES(read(watcher, &got, sizeof(got)));
	EQUAL(size, sizeof(got.event) + got.event.len);
	EQUAL(got.event.mask, mask);
	EQUAL_STRING(got.event.name, name);
}

/* A name of at most 15 bytes: its event, whose length is a multiple of the structure's alignment, fits into the buffer alone.
 */
CASE("a watched directory yields IN_CREATE and IN_DELETE with the name of what is made and removed in it, with IN_ISDIR if "
     "that "
     "is a directory",
     LINUX("inotify(7)", "inotify events, IN_CREATE"))
{
	const char *dir = temp_path();
	int watcher = new_inotify(IN_NONBLOCK), at;

	MUST(mkdir(dir, 0700));
	GIVES(inotify_add_watch(watcher, dir, IN_CREATE | IN_DELETE));
	at = MUST(open(dir, O_RDONLY | O_DIRECTORY));
	MUST(mkfifoat(at, "fifo", 0600));
	next(watcher, IN_CREATE, "fifo");
	MUST(mkdirat(at, "below", 0700));
	next(watcher, IN_CREATE | IN_ISDIR, "below");
	MUST(unlinkat(at, "fifo", 0));
	next(watcher, IN_DELETE, "fifo");
	MUST(unlinkat(at, "below", AT_REMOVEDIR));
	next(watcher, IN_DELETE | IN_ISDIR, "below");
	FAILS(EAGAIN, read(watcher, &(struct inotify_event){0}, sizeof(struct inotify_event)));
}
