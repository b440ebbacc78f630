/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>

#include "plumbline.h"

CASE("LOCK_SH is held through several open()s at one time, and keeps others from LOCK_EX until the last of them lets go",
     LINUX("flock(2)", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int one = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR)), third = MUST(open(file, O_RDWR));

	SUCCEEDS(flock(one, LOCK_SH | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(third, LOCK_EX | LOCK_NB));
	SUCCEEDS(flock(other, LOCK_SH | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(third, LOCK_EX | LOCK_NB));
	SUCCEEDS(flock(one, LOCK_UN));
	FAILS(EWOULDBLOCK, flock(third, LOCK_EX | LOCK_NB));
	SUCCEEDS(flock(other, LOCK_UN));
	SUCCEEDS(flock(third, LOCK_EX | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(one, LOCK_SH | LOCK_NB));
}
