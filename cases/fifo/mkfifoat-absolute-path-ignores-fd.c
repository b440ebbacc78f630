/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "plumbline.h"

CASE("mkfifoat() with an absolute path does not look at fd", POSIX("mkfifoat", "DESCRIPTION"))
{
	const char *fifo = temp_path();
	struct stat status;

	SUCCEEDS(mkfifoat(-1, fifo, 0600));
	SUCCEEDS(lstat(fifo, &status));
	HOLDS(S_ISFIFO(status.st_mode));
}
