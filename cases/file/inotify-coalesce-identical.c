/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("inotify events that equal the youngest unread one are merged with it, and those that something stands between are not",
     LINUX("inotify(7)", "NOTES, identical successive events"))
{
	const char *path = temp_file("abc", 3);
	struct inotify_event event[4] = {0};
	int fd = new_inotify(IN_NONBLOCK);
	int file = MUST(open(path, O_WRONLY));

	GIVES(inotify_add_watch(fd, path, IN_MODIFY | IN_ATTRIB));
	MUST(write(file, "x", 1));
	MUST(write(file, "x", 1));
	MUST(fchmod(file, 0644));
	MUST(write(file, "x", 1));
	MUST(write(file, "x", 1));
	EQUAL(read(fd, event, sizeof(event)), 3 * sizeof(*event));
	EQUAL(event[0].mask, IN_MODIFY);
	EQUAL(event[1].mask, IN_ATTRIB);
	EQUAL(event[2].mask, IN_MODIFY);
	MUST(write(file, "x", 1));
	EQUAL(read(fd, event, sizeof(event)), sizeof(*event));
	EQUAL(event[0].mask, IN_MODIFY);
}
