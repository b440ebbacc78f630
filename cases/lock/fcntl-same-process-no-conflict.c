/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

CASE("descriptors of one process, from open()s of their own too, do not conflict: a lock through one replaces that through "
     "another",
     POSIX("fcntl", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int other = MUST(open(file, O_RDWR)), duplicate;

	fd = MUST(open(file, O_RDWR));
	duplicate = MUST(dup(fd));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 4)));
	GIVES(fcntl(other, F_SETLK, record_lock(F_RDLCK, 1, 2)));
	GIVES(fcntl(duplicate, F_SETLK, record_lock(F_WRLCK, 2, 1)));
	LOCKED(fd, "WRWW-");
	GIVES(fcntl(other, F_SETLK, record_lock(F_UNLCK, 0, 3)));
	LOCKED(fd, "---W-");
}
