/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static void wait_for_lock(void *request)
{
	GIVES(fcntl(fd, F_SETLKW, request));
	LOCKED(fd, "-WW-");
}

CASE("F_SETLKW waits until the process that holds the bytes unlocks them, and holds the lock then",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 3)));
	pid_t waiter = child(wait_for_lock, record_lock(F_WRLCK, 1, 2));
	BLOCKS(waiter);
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 3)));
	FINISHES(waiter);
}
