/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "stream.h"

/* The classic lock where O_EXCL could not be trusted. */
CASE("link() onto an existing name fails with EEXIST, replaces nothing and adds no link", POSIX("link", "ERRORS [EEXIST]"))
{
	const char *own = temp_file("own", 3), *lock = temp_path(), *contender = temp_file("no", 2);
	struct stat status;

	SUCCEEDS(link(own, lock));
	FAILS(EEXIST, link(contender, lock));
	READS(MUST(open(lock, O_RDONLY)), "own");
	MUST(stat(contender, &status));
	EQUAL(status.st_nlink, 1);
	MUST(stat(own, &status));
	EQUAL(status.st_nlink, 2);
}
