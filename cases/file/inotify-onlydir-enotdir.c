/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("inotify_add_watch() with IN_ONLYDIR of a file fails with ENOTDIR, and of a directory succeeds",
     LINUX("inotify_add_watch(2)", "ERRORS [ENOTDIR]"))
{
	const char *file = temp_file("abc", 3);
	union {
		struct inotify_event event;
		char bytes[1024];
	} got = {0};
	int fd = new_inotify(IN_NONBLOCK);

	FAILS(ENOTDIR, inotify_add_watch(fd, file, IN_MODIFY | IN_ONLYDIR));
	int watch = GIVES(inotify_add_watch(fd, temp_dir(), IN_MODIFY | IN_ONLYDIR));
	MUST(write(MUST(open(file, O_WRONLY)), "x", 1));
	AT_LEAST(read(fd, &got, sizeof(got)), sizeof(got.event));
	EQUAL(got.event.wd, watch);
	EQUAL(got.event.mask, IN_MODIFY);
}
