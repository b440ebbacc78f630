/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>

#include "inotify.h"

CASE("FIONREAD tells how many bytes of events an inotify instance has to read, and poll() whether it has any",
     LINUX("inotify(7)", "DESCRIPTION; NOTES, FIONREAD"))
{
	const char *file = temp_file("x", 1);
	int fd = new_inotify(IN_NONBLOCK), bytes = 99;
	struct inotify_event event = {0};
	struct pollfd ready = {.fd = fd, .events = POLLIN | POLLOUT, .revents = POLLERR};

	MUST(inotify_add_watch(fd, file, IN_OPEN | IN_CLOSE));
	SUCCEEDS(ioctl(fd, FIONREAD, &bytes));
	EQUAL(bytes, 0);
	EQUAL(poll(&ready, 1, 0), 0);
	EQUAL(ready.revents, 0);
	MUST(close(MUST(open(file, O_RDONLY))));
	SUCCEEDS(ioctl(fd, FIONREAD, &bytes));
	EQUAL(bytes, 2 * (int)sizeof(struct inotify_event));
	EQUAL(poll(&ready, 1, 0), 1);
	EQUAL(ready.revents, POLLIN);
	EQUAL(read(fd, &event, sizeof(event)), (ssize_t)sizeof(event));
	EQUAL(event.mask, IN_OPEN);
	SUCCEEDS(ioctl(fd, FIONREAD, &bytes));
	EQUAL(bytes, (int)sizeof(struct inotify_event));
}
