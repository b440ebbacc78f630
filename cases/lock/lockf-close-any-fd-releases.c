/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

CASE("all sections that a process has locked with lockf() are released when it closes any descriptor of the file",
     XSI("lockf", "DESCRIPTION"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR)), other = MUST(open(path, O_RDONLY));

	SUCCEEDS(lockf(fd, F_LOCK, 2));
	MUST(lseek(fd, 3, SEEK_SET));
	SUCCEEDS(lockf(fd, F_LOCK, 1));
	SECTIONS(path, "LL-L-");
	MUST(close(other));
	SECTIONS(path, "-----");
}
