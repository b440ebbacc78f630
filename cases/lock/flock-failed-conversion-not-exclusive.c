/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>

#include "plumbline.h"

CASE("LOCK_EX|LOCK_NB over one's own LOCK_SH fails with EWOULDBLOCK while another has LOCK_SH, which stays; one's own may be "
     "lost",
     LINUX("flock(2)", "NOTES"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR)), third = MUST(open(file, O_RDWR));

	SUCCEEDS(flock(fd, LOCK_SH));
	FAILS(EWOULDBLOCK, flock(third, LOCK_EX | LOCK_NB));
	SUCCEEDS(flock(other, LOCK_SH));
	FAILS(EWOULDBLOCK, flock(fd, LOCK_EX | LOCK_NB));
	SUCCEEDS(LOOK(flock(third, LOCK_SH | LOCK_NB)));
	MUST(flock(third, LOCK_UN));
	MUST(flock(fd, LOCK_UN));
	FAILS(EWOULDBLOCK, flock(third, LOCK_EX | LOCK_NB));
	MUST(flock(other, LOCK_UN));
	SUCCEEDS(LOOK(flock(third, LOCK_EX | LOCK_NB)));
}
