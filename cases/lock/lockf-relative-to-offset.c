/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

CASE("lockf() locks size bytes from the file offset on, and does not move the offset", XSI("lockf", "DESCRIPTION"))
{
	path = temp_file(NULL, 3);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 2, SEEK_SET));
	SUCCEEDS(lockf(fd, F_LOCK, 3));
	EQUAL(lseek(fd, 0, SEEK_CUR), 2);
	SECTIONS(path, "--LLL---");
	MUST(lseek(fd, 4, SEEK_SET));
	SUCCEEDS(lockf(fd, F_ULOCK, 1));
	SECTIONS(path, "--LL----");
}
