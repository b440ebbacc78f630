/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("when more events come than max_queued_events an inotify descriptor keeps those before, then one IN_Q_OVERFLOW of no "
     "watch",
     LINUX("inotify(7)", "/proc interfaces, max_queued_events"), NEEDS(PROC), TIMEOUT(60))
{
	const char *one = temp_file("abc", 3), *other = temp_file("abc", 3);
	long most = kernel_limit("/proc/sys/fs/inotify/max_queued_events");
	int fd = new_inotify(IN_NONBLOCK), overflows = 0;
	struct inotify_event event = {0};

	if (most > 100000)
		SKIP("max_queued_events is too large to be reached");
	GIVES(inotify_add_watch(fd, one, IN_MODIFY));
	GIVES(inotify_add_watch(fd, other, IN_MODIFY));
	for (long i = 0; i < most + 10; i++)
		MUST(truncate(i % 2 == 0 ? one : other, i % 7));
	for (long i = 0; i < most; i++) {
		EQUAL(read(fd, &event, sizeof(event)), sizeof(event));
		EQUAL(event.mask, IN_MODIFY);
	}
	while (read(fd, &event, sizeof(event)) > 0) {
		EQUAL(event.mask, IN_Q_OVERFLOW);
		EQUAL(event.wd, -1);
		overflows++;
	}
	EQUAL(errno, EAGAIN);
	EQUAL(overflows, 1);
}
