/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>

#include "plumbline.h"

CASE("LOCK_EX is granted through a descriptor open for reading only, and excludes one open for reading and writing",
     LINUX("flock(2)", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int reader = MUST(open(file, O_RDONLY)), other = MUST(open(file, O_RDWR));

	SUCCEEDS(flock(reader, LOCK_EX | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(other, LOCK_EX | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(other, LOCK_SH | LOCK_NB));
	SUCCEEDS(flock(reader, LOCK_UN));
	SUCCEEDS(flock(other, LOCK_EX | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(reader, LOCK_SH | LOCK_NB));
}
