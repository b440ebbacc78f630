/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

static void take_the_rest(void *unused)
{
	(void)unused;
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 5, largest_offset() - 5 + 1)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 6, largest_offset() - 6 + 1)));
	LOCKED(fd, "---WWWWWW");
}

CASE("unlocking up to the largest offset cuts an " OBJECT " that was made with length 0 off at the start of the unlocked bytes",
     VARIANT(fcntl, "lock/fcntl-unlock-to-max-offset", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-unlock-to-max-offset", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, SETLK, record_lock(F_WRLCK, 3, 0)));
	LOCKED(fd, "---WWWWWW");
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 6, largest_offset() - 6 + 1)));
	LOCKED(fd, "---WWW---");
	FINISHES(child(take_the_rest, NULL));
}
