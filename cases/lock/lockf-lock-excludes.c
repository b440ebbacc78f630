/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

CASE("F_LOCK keeps another process from F_TLOCK on all of its bytes, with EACCES or EAGAIN, and on no other",
     XSI("lockf", "ERRORS [EACCES] or [EAGAIN]"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	SUCCEEDS(lockf(fd, F_LOCK, 4));
	SECTIONS(path, "LLLL--");
	MUST(lseek(fd, 5, SEEK_SET));
	SUCCEEDS(lockf(fd, F_TLOCK, 1));
	SECTIONS(path, "LLLL-L-");
}
