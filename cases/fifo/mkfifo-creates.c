/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "plumbline.h"

CASE("mkfifo() on an unused path makes a FIFO there and returns 0", POSIX("mkfifo", "DESCRIPTION"))
{
	const char *path = temp_path();
	struct stat status;

	EQUAL(mkfifo(path, 0600), 0);
	SUCCEEDS(lstat(path, &status));
	HOLDS(S_ISFIFO(status.st_mode));
	EQUAL(status.st_nlink, 1);
}
