/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

CASE("an " OBJECT " with a negative length is on the bytes before the start, and not on the byte at the start",
     VARIANT(fcntl, "lock/fcntl-negative-len", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-negative-len", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 6, -3)));
	LOCKED(fd, "---WWW--");
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 5, -1)));
	LOCKED(fd, "---W-W--");
	GIVES(fcntl(fd, SETLK, record_lock(F_RDLCK, 3, -3)));
	LOCKED(fd, "RRRW-W--");
}
