/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>

#include "plumbline.h"

CASE("LOCK_UN, with LOCK_NB and without, succeeds where there is no lock", LINUX("flock(2)", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDONLY)), other = MUST(open(file, O_RDWR));

	SUCCEEDS(flock(fd, LOCK_UN));
	SUCCEEDS(flock(fd, LOCK_UN | LOCK_NB));
	SUCCEEDS(flock(fd, LOCK_EX | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(other, LOCK_SH | LOCK_NB));
	SUCCEEDS(flock(fd, LOCK_UN | LOCK_NB));
	SUCCEEDS(flock(other, LOCK_EX | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(fd, LOCK_SH | LOCK_NB));
}
