/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

CASE("unlocking the first bytes of an " OBJECT ", or the last, leaves the others locked",
     VARIANT(fcntl, "lock/fcntl-unlock-ends-shrinks", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-unlock-ends-shrinks", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, SETLK, record_lock(F_WRLCK, 2, 6)));
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 0, 3)));
	LOCKED(fd, "---WWWWW--");
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 7, 5)));
	LOCKED(fd, "---WWWW---");
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 7, 1)));
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 2, 1)));
	LOCKED(fd, "---WWWW---");
}
