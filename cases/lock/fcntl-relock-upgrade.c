/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

CASE("a process's read lock becomes a write lock when it asks for one, and a read lock again when it asks for that",
     POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 1, 3)));
	LOCKED(fd, "-RRR-");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 3)));
	LOCKED(fd, "-WWW-");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 1, 3)));
	LOCKED(fd, "-RRR-");
	GIVES(fcntl(fd, F_SETLKW, record_lock(F_WRLCK, 1, 3)));
	LOCKED(fd, "-WWW-");
}
