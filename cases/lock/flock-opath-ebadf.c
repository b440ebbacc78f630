/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* O_PATH */
#include <fcntl.h>
#include <sys/file.h>

#include "plumbline.h"

CASE("flock() on a descriptor opened with O_PATH fails with EBADF and locks nothing", LINUX("open(2)", "O_PATH"))
{
	const char *file = temp_file(NULL, 0);
	int path = MUST(open(file, O_PATH)), other = MUST(open(file, O_RDWR));

	FAILS(EBADF, flock(path, LOCK_EX | LOCK_NB));
	FAILS(EBADF, flock(path, LOCK_SH));
	SUCCEEDS(flock(other, LOCK_EX | LOCK_NB));
	FAILS(EBADF, flock(path, LOCK_UN));
	FAILS(EWOULDBLOCK, flock(MUST(open(file, O_RDWR)), LOCK_SH | LOCK_NB));
}
