/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>

#include "plumbline.h"

CASE("flock() with the other mode converts the lock that is there: LOCK_SH lets others share it, LOCK_EX excludes them",
     LINUX("flock(2)", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	SUCCEEDS(flock(fd, LOCK_EX));
	FAILS(EWOULDBLOCK, flock(other, LOCK_SH | LOCK_NB));
	SUCCEEDS(flock(fd, LOCK_SH | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(other, LOCK_EX | LOCK_NB));
	SUCCEEDS(flock(other, LOCK_SH | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(fd, LOCK_EX | LOCK_NB));
	SUCCEEDS(flock(other, LOCK_UN));
	SUCCEEDS(flock(fd, LOCK_EX | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(other, LOCK_SH | LOCK_NB));
	SUCCEEDS(flock(fd, LOCK_UN));
	SUCCEEDS(flock(other, LOCK_EX | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(fd, LOCK_SH | LOCK_NB));
}
