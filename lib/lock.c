/* SPDX-License-Identifier: MIT */
/* Record locks, and how another process finds a file locked. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "inside.h"

struct flock *record_lock(short type, off_t start, off_t length)
{
	static struct flock lock;

	lock = (struct flock){.l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
	return &lock;
}

struct view {
	struct plumb_at at;
	int fd;
	const char *expected;
};

/* What a process that holds no lock finds at the byte: it can lock it for writing, for reading only, or not at all. */
static char look_at_byte(int fd, off_t byte)
{
	if (fcntl(fd, F_SETLK, record_lock(F_WRLCK, byte, 1)) == 0)
		return '-';
	if (errno != EACCES && errno != EAGAIN)
		plumb_unresolved(plumb_place("fcntl(F_SETLK)"), errno);
	return fcntl(fd, F_SETLK, record_lock(F_RDLCK, byte, 1)) == 0 ? 'R' : 'W';
}

static void look(void *argument)
{
	const struct view *view = argument;
	char seen[80] = "";

	for (size_t byte = 0; byte < strlen(view->expected) && byte < sizeof(seen) - 1; byte++)
		seen[byte] = look_at_byte(view->fd, (off_t)byte);
	plumb_equal_string(view->at, seen, view->expected);
}

void plumb_locked(struct plumb_at at, int fd, const char *expected)
{
	struct view view = {at, fd, expected};

	plumb_child_finishes(at, child(look, &view));
}
