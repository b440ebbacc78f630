/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

static void make_fifo(void *path)
{
	SUCCEEDS(mkfifo(path, 0600));
}

CASE("a FIFO outlives the process that made it, until it is unlinked", POSIX("mkfifo", "DESCRIPTION"))
{
	const char *path = temp_path();
	struct stat status;

	FINISHES(child(make_fifo, (void *)path));
	SUCCEEDS(lstat(path, &status));
	HOLDS(S_ISFIFO(status.st_mode));
	SUCCEEDS(unlink(path));
	FAILS(ENOENT, lstat(path, &status));
}
