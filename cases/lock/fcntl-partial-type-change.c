/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

static void share(void *unused)
{
	(void)unused;
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 2, 3)));
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 3, 3)));
}

CASE("a read lock in the middle of a process's own write lock changes just those bytes, which others can read-lock then",
     POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 6)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 3, 2)));
	LOCKED(fd, "-WWRRWW-");
	FINISHES(child(share, NULL));
}
