/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

CASE("making the file shorter than a lock on it does not change the lock", POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 10), O_RDWR));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 3, 4)));
	MUST(ftruncate(fd, 0));
	LOCKED(fd, "---WWWW--");
}
