/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>

#include "plumbline.h"

CASE("flock() with an operation that is none of the three fails with EINVAL and changes no lock",
     LINUX("flock(2)", "ERRORS [EINVAL]"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	FAILS(EINVAL, flock(fd, 0));
	FAILS(EINVAL, flock(fd, LOCK_NB));
	FAILS(EINVAL, flock(fd, LOCK_SH | LOCK_EX));
	SUCCEEDS(flock(other, LOCK_EX | LOCK_NB));
	FAILS(EINVAL, flock(other, LOCK_SH | LOCK_UN));
	FAILS(EWOULDBLOCK, flock(fd, LOCK_SH | LOCK_NB));
}
