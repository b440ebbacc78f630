/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

CASE("the child of fork() has none of its parent's record locks: it is refused them, and does not free them by unlocking",
     POSIX("fork", "DESCRIPTION, file locks"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 2)));
	pid_t pid = GIVES(fork());

	if (pid == 0) {
		REFUSED(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 2)));
		GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 0)));
		LOCKED(fd, "-WW-");
		_exit(0);
	}
	FINISHES(pid);
	LOCKED(fd, "-WW-");
}
