/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("FIONREAD says how many bytes of events an inotify descriptor holds, and poll() that there are some",
     LINUX("inotify(7)", "Reading events from an inotify file descriptor"))
{
	const char *path = temp_file("abc", 3);
	int fd = new_inotify(IN_NONBLOCK), size = -1;
	struct pollfd one = {.fd = fd, .events = POLLIN, .revents = -1};

	GIVES(inotify_add_watch(fd, path, IN_MODIFY | IN_ATTRIB));
	EQUAL(poll(&one, 1, 0), 0);
	EQUAL(one.revents, 0);
	SUCCEEDS(ioctl(fd, FIONREAD, &size));
	EQUAL(size, 0);
	MUST(truncate(path, 1));
	MUST(truncate(path, 2));
	MUST(link(path, temp_path()));
	EQUAL(poll(&one, 1, 0), 1);
	EQUAL(one.revents, POLLIN);
	SUCCEEDS(ioctl(fd, FIONREAD, &size));
	EQUAL(size, 2 * sizeof(struct inotify_event));
}
