/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

CASE("one F_UNLCK frees all locks in its range, of either type and with gaps between them, and none outside of it",
     POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 3)));
	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 4, 2)));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 7, 1)));
	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 8, 4)));
	LOCKED(fd, "WWW-RR-WRRRR-");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 1, 9)));
	LOCKED(fd, "W---------RR-");
}
