/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void try_locks(void *descriptor)
{
	int fd = INT(descriptor);

	REFUSED(fcntl(fd, F_SETLK, record_lock(F_WRLCK, largest_offset(), 1)));
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 0)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, largest_offset())));
	LOCKED(fd, "WW");
}

CASE("the byte at the largest offset can have an " OBJECT ", alone",
     VARIANT(fcntl, "lock/fcntl-last-byte-max-ok", POSIX("fcntl", "ERRORS [EOVERFLOW]")),
     VARIANT(ofd, "lock/ofd-last-byte-max-ok", POSIX("fcntl", "ERRORS [EOVERFLOW]")))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, largest_offset(), 1)));
	FINISHES(child(try_locks, &fd));
}
