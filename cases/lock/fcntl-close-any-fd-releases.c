/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

CASE("closing any descriptor of a file, one from an open() of its own too, releases all record locks of the process on that "
     "file",
     POSIX("close", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int other = MUST(open(file, O_RDONLY));

	fd = MUST(open(file, O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 2)));
	MUST(fcntl(other, F_SETLK, record_lock(F_RDLCK, 3, 1)));
	LOCKED(fd, "WW-R-");
	SUCCEEDS(close(other));
	LOCKED(fd, "-----");
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 2)));
	LOCKED(fd, "WW---");
	SUCCEEDS(close(MUST(dup(fd))));
	LOCKED(fd, "-----");
}
