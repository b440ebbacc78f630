/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("inotify_add_watch() with IN_DONT_FOLLOW watches a symbolic link, and without it the file that it leads to",
     LINUX("inotify(7)", "inotify events, IN_DONT_FOLLOW"))
{
	const char *path = temp_file("abc", 3), *link = temp_path();
	struct inotify_event event = {0};
	int fd = new_inotify(IN_NONBLOCK);

	MUST(symlink(path, link));
	int of_link = GIVES(inotify_add_watch(fd, link, IN_OPEN | IN_DELETE_SELF | IN_DONT_FOLLOW));
	MUST(close(MUST(open(path, O_RDONLY))));
	FAILS(EAGAIN, read(fd, &event, sizeof(event)));
	int of_file = GIVES(inotify_add_watch(fd, link, IN_OPEN));
	DIFFERS(of_file, of_link);
	EQUAL(inotify_add_watch(fd, path, IN_OPEN), of_file);
	MUST(close(MUST(open(path, O_RDONLY))));
	EQUAL(read(fd, &event, sizeof(event)), sizeof(event));
	EQUAL(event.wd, of_file);
	MUST(unlink(link));
	EQUAL(read(fd, &event, sizeof(event)), sizeof(event));
	EQUAL(event.wd, of_link);
	EQUAL(event.mask, IN_DELETE_SELF);
}
