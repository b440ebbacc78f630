/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

CASE("lockf() with a negative size locks the bytes before the file offset, not the one at it", XSI("lockf", "DESCRIPTION"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 5, SEEK_SET));
	SUCCEEDS(lockf(fd, F_TLOCK, -3));
	SECTIONS(path, "--LLL---");
	SUCCEEDS(lockf(fd, F_ULOCK, -1));
	SECTIONS(path, "--LL----");
	SUCCEEDS(lockf(fd, F_LOCK, -5));
	SECTIONS(path, "LLLLL---");
}
