/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

CASE("making the file shorter than an " OBJECT " on it does not change the lock",
     VARIANT(fcntl, "lock/fcntl-lock-stays-after-truncate", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-lock-stays-after-truncate", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file(NULL, 10), O_RDWR));
	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 3, 4)));
	MUST(ftruncate(fd, 0));
	LOCKED(fd, "---WWWW--");
}
