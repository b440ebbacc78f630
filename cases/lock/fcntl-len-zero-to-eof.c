/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

static void try_end(void *unused)
{
	(void)unused;
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_WRLCK, largest_offset(), 1)));
}

CASE("an " OBJECT " with length 0 covers all bytes from its start to the largest offset, those appended to the file later too",
     VARIANT(fcntl, "lock/fcntl-len-zero-to-eof", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-len-zero-to-eof", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file("0123", 4), O_RDWR | O_APPEND));
	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 2, 0)));
	LOCKED(fd, "--WWWW");
	FINISHES(child(try_end, NULL));
	MUST(write(fd, "4567", 4));
	LOCKED(fd, "--WWWWWWWW");
	FINISHES(child(try_end, NULL));
}
