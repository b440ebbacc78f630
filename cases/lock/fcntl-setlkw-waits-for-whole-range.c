/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *file;

static void wait_for_lock(void *request)
{
	int own = MUST(open(file, O_RDWR));

	GIVES(fcntl(own, SETLKW, request));
	LOCKED(own, "WWWWW-");
}

CASE("who waits for an " OBJECT
     " waits on while one byte of its range is locked by another, and locks none of the free ones meanwhile",
     VARIANT(fcntl, "lock/fcntl-setlkw-waits-for-whole-range", POSIX("fcntl", "DESCRIPTION, F_SETLKW")),
     VARIANT(ofd, "lock/ofd-setlkw-waits-for-whole-range", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLKW"),
	     NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block")))
{
	file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR));
	MUST(fcntl(fd, SETLK, record_lock(F_WRLCK, 1, 3)));
	pid_t waiter = child(wait_for_lock, record_lock(F_WRLCK, 0, 5));
	BLOCKS(waiter);
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 1, 1)));
	BLOCKS(waiter);
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 3, 1)));
	BLOCKS(waiter);
	LOCKED(fd, "--W---");
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 2, 1)));
	FINISHES(waiter);
}
