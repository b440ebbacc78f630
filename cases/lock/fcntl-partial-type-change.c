/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

static void share(void *unused)
{
	(void)unused;
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 2, 3)));
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 3, 3)));
}

CASE("a read lock in the middle of the holder's own write lock, each an " OBJECT
     ", changes just those bytes, which others can read-lock",
     VARIANT(fcntl, "lock/fcntl-partial-type-change", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-partial-type-change", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 1, 6)));
	GIVES(fcntl(fd, SETLK, record_lock(F_RDLCK, 3, 2)));
	LOCKED(fd, "-WWRRWW-");
	FINISHES(child(share, NULL));
}
