/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

CASE("F_LOCK and F_TLOCK on a descriptor that is not open for writing fail with EBADF and lock nothing",
     XSI("lockf", "ERRORS [EBADF]"))
{
	path = temp_file(NULL, 0);
	int reader = MUST(open(path, O_RDONLY)), writer = MUST(open(path, O_WRONLY));

	FAILS(EBADF, lockf(reader, F_LOCK, 2));
	FAILS(EBADF, lockf(reader, F_TLOCK, 2));
	SECTIONS(path, "---");
	SUCCEEDS(lockf(writer, F_TLOCK, 2));
	SECTIONS(path, "LL-");
}
