/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void try_locks(void *descriptor)
{
	int fd = INT(descriptor);

	REFUSED(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 10, 5)));
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 14, 1)));
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 0)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 0)));
	LOCKED(fd, "RRRRRRRRRRRRRRRRR");
}

CASE("a read lock of one process keeps another from a write lock, not from a read lock, on the same bytes",
     POSIX("fcntl", "DESCRIPTION"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 10, 5)));
	FINISHES(child(try_locks, &fd));
}
