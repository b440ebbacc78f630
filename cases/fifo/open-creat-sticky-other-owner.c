/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/stat.h>

#include "stream.h"

static bool protected_fifos;

static void open_and_create(void *fifo)
{
	if (protected_fifos)
		FAILS(EACCES, open(fifo, O_RDONLY | O_NONBLOCK | O_CREAT, 0600));
	else
		GIVES(open(fifo, O_RDONLY | O_NONBLOCK | O_CREAT, 0600));
	GIVES(open(fifo, O_RDONLY | O_NONBLOCK));
}

/* The directory is ours, the FIFO that of a third user. POSIX knows of no such protection. */
CASE("open() with O_CREAT of another's FIFO that all may read, in a sticky directory of a third user, fails with EACCES if and "
     "only if fs.protected_fifos is not 0",
     LINUX("proc(5)", "/proc/sys/fs/protected_fifos"), NEEDS(SECOND_USER | PRIVILEGE_CHOWN | PROC))
{
	const char *dir = temp_path();
	char fifo[200];
	struct stat status;

	protected_fifos = kernel_limit("/proc/sys/fs/protected_fifos") != 0;
	MUST(mkdir(dir, 0700));
	MUST(chmod(dir, 01777));
	snprintf(fifo, sizeof(fifo), "%s/fifo", dir);
	MUST(mkfifo(fifo, 0600));
	MUST(chmod(fifo, 0666));
	if (LOOK(chown(fifo, second_user() + 1, second_user() + 1)) != 0 && errno == EINVAL)
		SKIP("there is no third user");
	FINISHES(child_as_second_user(open_and_create, fifo));
	SUCCEEDS(LOOK(stat(fifo, &status)));
	HOLDS(S_ISFIFO(status.st_mode));
	EQUAL(status.st_mode & 0777, 0666);
}
