/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

CASE("unlocking the first bytes of a lock, or the last, leaves the others locked", POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 2, 6)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 3)));
	LOCKED(fd, "---WWWWW--");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 7, 5)));
	LOCKED(fd, "---WWWW---");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 7, 1)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 2, 1)));
	LOCKED(fd, "---WWWW---");
}
