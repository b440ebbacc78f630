/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

CASE("lockf() of a section whose last byte would be beyond the largest offset fails with EOVERFLOW and locks nothing",
     XSI("lockf", "ERRORS [EOVERFLOW]"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 2, SEEK_SET));
	FAILS(EOVERFLOW, lockf(fd, F_LOCK, largest_offset()));
	FAILS(EOVERFLOW, lockf(fd, F_TLOCK, largest_offset()));
	SECTIONS(path, "-----");
	SUCCEEDS(lockf(fd, F_TLOCK, largest_offset() - 1));
	SECTIONS(path, "--LLL");
}
