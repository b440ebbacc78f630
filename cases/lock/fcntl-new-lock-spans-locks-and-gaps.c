/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

CASE("an " OBJECT " over several of the same holder and the gaps between them replaces them all, whatever their types",
     VARIANT(fcntl, "lock/fcntl-new-lock-spans-locks-and-gaps", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-new-lock-spans-locks-and-gaps", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, SETLK, record_lock(F_WRLCK, 0, 3)));
	MUST(fcntl(fd, SETLK, record_lock(F_RDLCK, 4, 2)));
	MUST(fcntl(fd, SETLK, record_lock(F_WRLCK, 7, 5)));
	LOCKED(fd, "WWW-RR-WWWWW-");
	GIVES(fcntl(fd, SETLK, record_lock(F_RDLCK, 2, 8)));
	LOCKED(fd, "WWRRRRRRRRWW-");
	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 1, 4)));
	LOCKED(fd, "WWWWWRRRRRWW-");
}
