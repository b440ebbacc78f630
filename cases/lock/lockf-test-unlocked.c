/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

static void take_one(void *unused)
{
	int own = MUST(open(path, O_RDWR));

	(void)unused;
	SUCCEEDS(lockf(own, F_TEST, 4));
	SUCCEEDS(lockf(own, F_TLOCK, 4));
	SECTIONS(path, "LLLL-");
}

CASE("F_TEST succeeds where the section is free or locked by the caller, and neither locks nor unlocks it",
     XSI("lockf", "DESCRIPTION, F_TEST"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	SUCCEEDS(lockf(fd, F_TEST, 4));
	SECTIONS(path, "-----");
	FINISHES(child(take_one, NULL));
	MUST(lockf(fd, F_TLOCK, 2));
	SUCCEEDS(lockf(fd, F_TEST, 2));
	SUCCEEDS(lockf(fd, F_TEST, 4));
	SUCCEEDS(lockf(fd, F_TEST, 0));
	SECTIONS(path, "LL---");
}
