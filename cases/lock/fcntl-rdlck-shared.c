/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static void share(void *unused)
{
	(void)unused;
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 2, 4)));
	LOCKED(fd, "RRRRRR-");
}

/* The third process finds the bytes of both of the others locked, and the ones that both have. */
CASE("two processes hold read locks on the same bytes at one time", POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 4)));
	FINISHES(child(share, NULL));
	LOCKED(fd, "RRRR---");
}
