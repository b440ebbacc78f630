/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

CASE("F_ULOCK of the middle of a locked section leaves its beginning and its end locked", XSI("lockf", "DESCRIPTION, F_ULOCK"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lockf(fd, F_LOCK, 7));
	MUST(lseek(fd, 3, SEEK_SET));
	SUCCEEDS(lockf(fd, F_ULOCK, 2));
	SECTIONS(path, "LLL--LL-");
	SUCCEEDS(lockf(fd, F_ULOCK, -3));
	SECTIONS(path, "-----LL-");
}
