/* SPDX-License-Identifier: MIT */
#include <sys/inotify.h>

#include "inotify.h"
#include "stream.h"

static void next(int fd, uint32_t mask)
{
	struct inotify_event event = {0};

	EQUAL(read(fd, &event, sizeof(event)), sizeof(event));
	EQUAL(event.mask, mask);
}

CASE("inotify tells of open(), write(), read() and close() of a FIFO as of a file's", LINUX("inotify(7)", "inotify events"))
{
	const char *fifo = temp_fifo();
	int watcher = new_inotify(IN_NONBLOCK);

	GIVES(inotify_add_watch(watcher, fifo, IN_ALL_EVENTS));
	int end = MUST(open(fifo, O_RDWR));
	next(watcher, IN_OPEN);
	MUST(write(end, "x", 1));
	next(watcher, IN_MODIFY);
	MUST(read(end, &(char){0}, 1));
	next(watcher, IN_ACCESS);
	MUST(close(end));
	next(watcher, IN_CLOSE_WRITE);
	FAILS(EAGAIN, read(watcher, &(struct inotify_event){0}, sizeof(struct inotify_event)));
}
