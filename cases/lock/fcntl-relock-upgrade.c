/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

CASE("an " OBJECT " for reading becomes one for writing when its holder asks for that, and one for reading again",
     VARIANT(fcntl, "lock/fcntl-relock-upgrade", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-relock-upgrade", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	GIVES(fcntl(fd, SETLK, record_lock(F_RDLCK, 1, 3)));
	LOCKED(fd, "-RRR-");
	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 1, 3)));
	LOCKED(fd, "-WWW-");
	GIVES(fcntl(fd, SETLK, record_lock(F_RDLCK, 1, 3)));
	LOCKED(fd, "-RRR-");
	GIVES(fcntl(fd, SETLKW, record_lock(F_WRLCK, 1, 3)));
	LOCKED(fd, "-WWW-");
}
