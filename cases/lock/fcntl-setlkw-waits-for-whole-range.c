/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static void wait_for_lock(void *request)
{
	GIVES(fcntl(fd, F_SETLKW, request));
	LOCKED(fd, "WWWWW-");
}

CASE("F_SETLKW waits on while one byte of its range is locked by another process, and locks none of the free ones meanwhile",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 3)));
	pid_t waiter = child(wait_for_lock, record_lock(F_WRLCK, 0, 5));
	BLOCKS(waiter);
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 1, 1)));
	BLOCKS(waiter);
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 3, 1)));
	BLOCKS(waiter);
	LOCKED(fd, "--W---");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 2, 1)));
	FINISHES(waiter);
}
