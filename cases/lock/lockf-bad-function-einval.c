/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

CASE("lockf() with a function that is none of the four fails with EINVAL and changes no lock", XSI("lockf", "ERRORS [EINVAL]"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lockf(fd, F_LOCK, 2));
	FAILS(EINVAL, lockf(fd, 4711, 4));
	FAILS(EINVAL, lockf(fd, -1, 4));
	SECTIONS(path, "LL--");
}
