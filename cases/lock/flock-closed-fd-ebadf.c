/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "plumbline.h"

CASE("flock() on a closed descriptor fails with EBADF", LINUX("flock(2)", "ERRORS [EBADF]"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	MUST(close(fd));
	FAILS(EBADF, flock(fd, LOCK_EX));
	FAILS(EBADF, flock(fd, LOCK_UN));
	FAILS(EBADF, flock(-1, LOCK_SH));
	SUCCEEDS(LOOK(flock(other, LOCK_EX | LOCK_NB)));
}
