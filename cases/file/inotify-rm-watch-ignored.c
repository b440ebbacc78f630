/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("inotify_rm_watch() queues IN_IGNORED for the watch and ends its events, and fails with EINVAL the second time",
     LINUX("inotify_rm_watch(2)", "DESCRIPTION"))
{
	const char *path = temp_file("abc", 3), *kept_path = temp_file("abc", 3);
	struct inotify_event event[4] = {0};
	int fd = new_inotify(IN_NONBLOCK);
	int watch = MUST(inotify_add_watch(fd, path, IN_MODIFY));
	int kept = MUST(inotify_add_watch(fd, kept_path, IN_MODIFY));

	DIFFERS(kept, watch);
	SUCCEEDS(inotify_rm_watch(fd, watch));
	MUST(write(MUST(open(path, O_WRONLY)), "x", 1));
	MUST(write(MUST(open(kept_path, O_WRONLY)), "x", 1));
	EQUAL(read(fd, event, sizeof(event)), 2 * sizeof(*event));
	EQUAL(event[0].wd, watch);
	EQUAL(event[0].mask, IN_IGNORED);
	EQUAL(event[1].wd, kept);
	EQUAL(event[1].mask, IN_MODIFY);
	FAILS(EINVAL, inotify_rm_watch(fd, watch));
	FAILS(EAGAIN, read(fd, event, sizeof(event)));
}
