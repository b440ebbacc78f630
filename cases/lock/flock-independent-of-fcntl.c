/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

CASE("locks of flock(), record locks and OFD locks: the first do not conflict with the other two, nor are released with them",
     LINUX("flock(2)", "NOTES"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	SUCCEEDS(flock(fd, LOCK_EX));
	GIVES(fcntl(other, F_SETLK, record_lock(F_WRLCK, 0, 1)));
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 1, 1)));
	FAILS(EWOULDBLOCK, flock(other, LOCK_SH | LOCK_NB));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 0)));
	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_UNLCK, 0, 0)));
	FAILS(EWOULDBLOCK, flock(other, LOCK_SH | LOCK_NB));
	SUCCEEDS(flock(fd, LOCK_UN));
	SUCCEEDS(flock(other, LOCK_EX | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(fd, LOCK_SH | LOCK_NB));
	REFUSED(fcntl(fd, F_OFD_SETLK, record_lock(F_RDLCK, 1, 1)));
	SUCCEEDS(flock(other, LOCK_UN));
	SUCCEEDS(LOOK(flock(fd, LOCK_SH | LOCK_NB)));
	REFUSED(fcntl(fd, F_OFD_SETLK, record_lock(F_RDLCK, 1, 1)));
}
