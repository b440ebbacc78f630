/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

static bool write_after_unlink_is_told(uint32_t flags)
{
	const char *path = temp_file("abc", 3);
	int fd = new_inotify(IN_NONBLOCK), file = MUST(open(path, O_WRONLY));
	union {
		struct inotify_event event;
		char bytes[512];
	} got = {0};

	GIVES(inotify_add_watch(fd, temp_dir(), IN_MODIFY | flags));
	MUST(unlink(path));
	MUST(write(file, "x", 1));
	ssize_t n = read(fd, &got, sizeof(got));
	if (n == -1) {
		EQUAL(errno, EAGAIN);
	} else {
		EQUAL(n, sizeof(got.event) + got.event.len);
		EQUAL(got.event.mask, IN_MODIFY);
	}
	return n > 0;
}

CASE("a watched directory tells of writes to a file that has been unlinked from it, and with IN_EXCL_UNLINK does not",
     LINUX("inotify(7)", "inotify events, IN_EXCL_UNLINK"))
{
	EQUAL(write_after_unlink_is_told(0), true);
	EQUAL(write_after_unlink_is_told(IN_EXCL_UNLINK), false);
}
