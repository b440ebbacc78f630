/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static void lock_beside_and_among(void *unused)
{
	(void)unused;
	GIVES(fcntl(fd, F_SETLKW, record_lock(F_WRLCK, 0, 1)));
	GIVES(fcntl(fd, F_SETLKW, record_lock(F_RDLCK, 1, 5)));
	LOCKED(fd, "WRRRRRW-");
	GIVES(fcntl(fd, F_SETLKW, record_lock(F_UNLCK, 2, 4)));
	LOCKED(fd, "WRRRR-W-");
	GIVES(fcntl(fd, F_SETLKW, record_lock(F_UNLCK, 0, 0)));
	LOCKED(fd, "-RRRR-W-");
}

CASE("F_SETLKW locks and unlocks at once where no lock of another process is in the way",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 1, 4)));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 6, 1)));
	FINISHES(child(lock_beside_and_among, NULL));
	LOCKED(fd, "-RRRR-W-");
}
