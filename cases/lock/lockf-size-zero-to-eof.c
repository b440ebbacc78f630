/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

static void try_far_away(void *unused)
{
	int own = MUST(open(path, O_RDWR));

	(void)unused;
	MUST(lseek(own, 1000000000, SEEK_SET));
	REFUSED(lockf(own, F_TLOCK, 1));
}

CASE("lockf() with size 0 locks all from the file offset on, far beyond the end of the file and bytes appended later too",
     XSI("lockf", "DESCRIPTION"))
{
	path = temp_file("01", 2);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 1, SEEK_SET));
	SUCCEEDS(lockf(fd, F_LOCK, 0));
	SECTIONS(path, "-LLLL");
	FINISHES(child(try_far_away, NULL));
	MUST(write(fd, "123456", 6));
	SECTIONS(path, "-LLLLLLLL");
	SUCCEEDS(lockf(fd, F_ULOCK, 0));
	SECTIONS(path, "-LLLLLL--");
}
