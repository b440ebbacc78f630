/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

#ifndef IN_MASK_CREATE
#define IN_MASK_CREATE 0x10000000
#endif

CASE("inotify_add_watch() with IN_MASK_CREATE fails with EEXIST on a file that is watched already, and changes no mask",
     LINUX("inotify_add_watch(2)", "ERRORS [EEXIST]"))
{
	const char *path = temp_file("abc", 3);
	struct inotify_event event[4] = {0};
	int fd = new_inotify(IN_NONBLOCK);
	int file = MUST(open(path, O_WRONLY));

	GIVES(inotify_add_watch(fd, path, IN_MODIFY | IN_MASK_CREATE));
	FAILS(EEXIST, inotify_add_watch(fd, path, IN_ATTRIB | IN_MASK_CREATE));
	MUST(fchmod(file, 0644));
	MUST(write(file, "x", 1));
	EQUAL(read(fd, event, sizeof(event)), sizeof(*event));
	EQUAL(event[0].mask, IN_MODIFY);
}
