/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

static void try_any(void *unused)
{
	(void)unused;
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 0)));
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 123456789, 1)));
}

CASE("an " OBJECT
     " with SEEK_SET, start 0 and length 0 is on the whole file, and F_UNLCK with the same values frees the whole file",
     VARIANT(fcntl, "lock/fcntl-whole-file", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-whole-file", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file(NULL, 5), O_RDWR));
	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 0, 0)));
	LOCKED(fd, "WWWWWWWW");
	FINISHES(child(try_any, NULL));
	GIVES(fcntl(fd, SETLK, record_lock(F_RDLCK, 2, 1)));
	LOCKED(fd, "WWRWWWWW");
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 0, 0)));
	LOCKED(fd, "--------");
}
