/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

CASE("lockf() of a section that would begin before the first byte fails with EINVAL and locks nothing",
     XSI("lockf", "ERRORS [EINVAL]"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 3, SEEK_SET));
	FAILS(EINVAL, lockf(fd, F_LOCK, -4));
	FAILS(EINVAL, lockf(fd, F_TLOCK, -4));
	SECTIONS(path, "-----");
	SUCCEEDS(lockf(fd, F_TLOCK, -3));
	SECTIONS(path, "LLL--");
}
