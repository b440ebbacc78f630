/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

CASE("a lock over several of the caller's locks and the gaps between them replaces them all, whatever their types",
     POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 3)));
	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 4, 2)));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 7, 5)));
	LOCKED(fd, "WWW-RR-WWWWW-");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 2, 8)));
	LOCKED(fd, "WWRRRRRRRRWW-");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 4)));
	LOCKED(fd, "WWWWWRRRRRWW-");
}
