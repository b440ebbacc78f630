/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "plumbline.h"

CASE("closing another open() of the file, or a duplicate of the locked descriptor, does not release a flock() lock",
     LINUX("flock(2)", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	SUCCEEDS(flock(fd, LOCK_EX));
	SUCCEEDS(close(MUST(open(file, O_RDWR))));
	FAILS(EWOULDBLOCK, flock(other, LOCK_SH | LOCK_NB));
	SUCCEEDS(close(MUST(dup(fd))));
	FAILS(EWOULDBLOCK, flock(other, LOCK_SH | LOCK_NB));
	SUCCEEDS(close(fd));
	SUCCEEDS(flock(other, LOCK_EX | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(MUST(open(file, O_RDWR)), LOCK_SH | LOCK_NB));
}
