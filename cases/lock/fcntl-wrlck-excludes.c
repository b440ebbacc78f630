/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void try_locks(void *descriptor)
{
	int fd = INT(descriptor);

	REFUSED(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 10, 5)));
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 10, 5)));
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 11)));
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 14, 0)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 10)));
	LOCKED(fd, "WWWWWWWWWWWWWWW-");
}

CASE("F_SETLK for either type of lock fails with EACCES or EAGAIN where another process holds a write lock on one of the bytes",
     POSIX("fcntl", "ERRORS [EAGAIN]"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 10, 5)));
	FINISHES(child(try_locks, &fd));
}
