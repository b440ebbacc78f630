/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *file;

static void lock_beside_and_among(void *unused)
{
	(void)unused;
	int own = MUST(open(file, O_RDWR));
	GIVES(fcntl(own, SETLKW, record_lock(F_WRLCK, 0, 1)));
	GIVES(fcntl(own, SETLKW, record_lock(F_RDLCK, 1, 5)));
	LOCKED(own, "WRRRRRW-");
	GIVES(fcntl(own, SETLKW, record_lock(F_UNLCK, 2, 4)));
	LOCKED(own, "WRRRR-W-");
	GIVES(fcntl(own, SETLKW, record_lock(F_UNLCK, 0, 0)));
	LOCKED(own, "-RRRR-W-");
}

CASE("who asks to wait for an " OBJECT " gets it, and gives it up, at once where no lock of another is in the way",
     VARIANT(fcntl, "lock/fcntl-setlkw-no-conflict-returns", POSIX("fcntl", "DESCRIPTION, F_SETLKW")),
     VARIANT(ofd, "lock/ofd-setlkw-no-conflict-returns", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLKW"),
	     NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block")))
{
	file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR));
	MUST(fcntl(fd, SETLK, record_lock(F_RDLCK, 1, 4)));
	MUST(fcntl(fd, SETLK, record_lock(F_WRLCK, 6, 1)));
	FINISHES(child(lock_beside_and_among, NULL));
	LOCKED(fd, "-RRRR-W-");
}
