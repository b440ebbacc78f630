/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

CASE("a lock is on the file: it excludes those who opened another name of it, and not those who opened another file",
     POSIX("fcntl", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0), *name = temp_path();
	int locked = MUST(open(file, O_RDWR));

	MUST(link(file, name));
	GIVES(fcntl(locked, F_SETLK, record_lock(F_WRLCK, 1, 2)));
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	LOCKED(fd, "----");
	MUST(unlink(file));
	fd = MUST(open(name, O_RDWR));
	LOCKED(fd, "-WW-");
}
