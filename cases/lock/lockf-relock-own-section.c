/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

CASE("F_TLOCK and F_LOCK of a section of which the caller has locked all or a part succeed and lock all of it",
     XSI("lockf", "DESCRIPTION"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR)), other = MUST(open(path, O_RDWR));

	SUCCEEDS(lockf(fd, F_TLOCK, 3));
	SECTIONS(path, "LLL----");
	SUCCEEDS(lockf(fd, F_TLOCK, 3));
	SUCCEEDS(lockf(other, F_LOCK, 2));
	SECTIONS(path, "LLL----");
	MUST(lseek(fd, 2, SEEK_SET));
	SUCCEEDS(lockf(fd, F_LOCK, 3));
	SECTIONS(path, "LLLLL--");
	SUCCEEDS(lockf(fd, F_ULOCK, 3));
	SECTIONS(path, "LL-----");
}
