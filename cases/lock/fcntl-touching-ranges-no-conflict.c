/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void take_both_sides(void *descriptor)
{
	int fd = INT(descriptor);

	REFUSED(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 4)));
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 5, 0)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 3)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 6, 0)));
	LOCKED(fd, "WWWWWWWWW");
}

CASE("a process's write lock beside an " OBJECT " of another is granted, and one byte of overlap is too much",
     VARIANT(fcntl, "lock/fcntl-touching-ranges-no-conflict", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-touching-ranges-no-conflict", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 3, 3)));
	FINISHES(child(take_both_sides, &fd));
}
