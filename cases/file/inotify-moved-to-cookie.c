/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

/* Two renames, for a cookie that never changes would pass with one. */
CASE("a rename in a watched directory yields IN_MOVED_FROM and IN_MOVED_TO with one cookie that no other rename has",
     LINUX("inotify(7)", "inotify events, IN_MOVED_FROM"))
{
	const char *one = temp_file("abc", 3), *other = temp_path();
	union {
		struct inotify_event event;
		char bytes[1024];
	} got = {0};
	const struct inotify_event *event[4];
	int fd = new_inotify(IN_NONBLOCK);
	int watch = GIVES(inotify_add_watch(fd, temp_dir(), IN_MOVE));

	MUST(rename(one, other));
	MUST(rename(other, one));
	ssize_t size = GIVES(read(fd, &got, sizeof(got)));
	char *next = got.bytes;
	for (int i = 0; i < 4; i++) {
		AT_LEAST(got.bytes + size - next, (ssize_t)sizeof(*event[i]));
		event[i] = (const struct inotify_event *)next;
		next += sizeof(*event[i]) + event[i]->len;
		EQUAL(event[i]->wd, watch);
		EQUAL(event[i]->mask, i % 2 == 0 ? IN_MOVED_FROM : IN_MOVED_TO);
		EQUAL_STRING(event[i]->name, strrchr(i == 0 || i == 3 ? one : other, '/') + 1);
	}
	HOLDS(next == got.bytes + size);
	EQUAL(event[1]->cookie, event[0]->cookie);
	DIFFERS(event[0]->cookie, 0);
	EQUAL(event[3]->cookie, event[2]->cookie);
	DIFFERS(event[2]->cookie, event[0]->cookie);
}
