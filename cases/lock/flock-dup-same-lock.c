/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "plumbline.h"

CASE("duplicated descriptors have one lock: through each it can be changed, and released", LINUX("flock(2)", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), duplicate = MUST(dup(fd)), other = MUST(open(file, O_RDWR));

	SUCCEEDS(flock(fd, LOCK_SH | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(other, LOCK_EX | LOCK_NB));
	SUCCEEDS(flock(duplicate, LOCK_EX | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(other, LOCK_SH | LOCK_NB));
	SUCCEEDS(flock(duplicate, LOCK_UN));
	SUCCEEDS(flock(other, LOCK_EX | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(fd, LOCK_SH | LOCK_NB));
}
