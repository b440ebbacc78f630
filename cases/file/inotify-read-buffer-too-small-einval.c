/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("read() of an inotify event with a buffer too small for it fails with EINVAL, and the event stays to be read",
     LINUX("inotify(7)", "Reading events"))
{
	union {
		struct inotify_event event;
		char bytes[1024];
	} got = {0};
	int fd = new_inotify(IN_NONBLOCK);

	GIVES(inotify_add_watch(fd, temp_dir(), IN_CREATE));
	const char *path = temp_file("abc", 3);
	FAILS(EINVAL, read(fd, &got, sizeof(got.event) - 1));
	FAILS(EINVAL, read(fd, &got, sizeof(got.event)));
	EQUAL(got.event.mask, 0);
	ssize_t size = GIVES(read(fd, &got, sizeof(got)));
	EQUAL(size, sizeof(got.event) + got.event.len);
	EQUAL(got.event.mask, IN_CREATE);
	EQUAL_STRING(got.event.name, strrchr(path, '/') + 1);
}
