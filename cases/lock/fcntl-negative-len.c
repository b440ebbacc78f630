/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

CASE("a negative length locks the bytes before the start, and not the byte at the start", POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 6, -3)));
	LOCKED(fd, "---WWW--");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 5, -1)));
	LOCKED(fd, "---W-W--");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 3, -3)));
	LOCKED(fd, "RRRW-W--");
}
