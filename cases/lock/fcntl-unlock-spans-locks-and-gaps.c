/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

CASE("one F_UNLCK frees every " OBJECT " in its range, of either type and with gaps between them, and none outside of it",
     VARIANT(fcntl, "lock/fcntl-unlock-spans-locks-and-gaps", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-unlock-spans-locks-and-gaps", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, SETLK, record_lock(F_WRLCK, 0, 3)));
	MUST(fcntl(fd, SETLK, record_lock(F_RDLCK, 4, 2)));
	MUST(fcntl(fd, SETLK, record_lock(F_WRLCK, 7, 1)));
	MUST(fcntl(fd, SETLK, record_lock(F_RDLCK, 8, 4)));
	LOCKED(fd, "WWW-RR-WRRRR-");
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 1, 9)));
	LOCKED(fd, "W---------RR-");
}
