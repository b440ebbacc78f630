/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>

#include "inotify.h"

CASE("inotify keeps max_queued_events unread events, and in the place of those that come then it tells of IN_Q_OVERFLOW once",
     LINUX("inotify(7)", "/proc interfaces, max_queued_events"), NEEDS(OWN_MACHINE | PROC))
{
	struct inotify_event events[6] = {{0}};
	const char *file = temp_file("x", 1);

	set_kernel_limit("/proc/sys/fs/inotify/max_queued_events", "2");
	int fd = new_inotify(IN_NONBLOCK);
	int watch = MUST(inotify_add_watch(fd, file, IN_ATTRIB | IN_OPEN | IN_CLOSE));
	MUST(close(MUST(open(file, O_RDONLY))));
	MUST(chmod(file, 0600));
	MUST(close(MUST(open(file, O_RDONLY))));
	EQUAL(read(fd, events, sizeof(events)), (ssize_t)(3 * sizeof(events[0])));
	EQUAL(events[0].wd, watch);
	EQUAL(events[0].mask, IN_OPEN);
	EQUAL(events[1].mask, IN_CLOSE_NOWRITE);
	EQUAL(events[2].wd, -1);
	EQUAL(events[2].mask, IN_Q_OVERFLOW);
	MUST(chmod(file, 0640));
	EQUAL(read(fd, events, sizeof(events)), (ssize_t)sizeof(events[0]));
	EQUAL(events[0].mask, IN_ATTRIB);
}
