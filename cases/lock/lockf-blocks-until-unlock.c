/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

static void wait_for_lock(void *unused)
{
	int own = MUST(open(path, O_RDWR));

	(void)unused;
	SUCCEEDS(lockf(own, F_LOCK, 2));
	SECTIONS(path, "LL---");
}

CASE("F_LOCK waits until the other process has unlocked all of the section, and has it then",
     XSI("lockf", "DESCRIPTION, F_LOCK"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lockf(fd, F_LOCK, 4));
	pid_t waiter = child(wait_for_lock, NULL);
	BLOCKS(waiter);
	SUCCEEDS(lockf(fd, F_ULOCK, 1));
	SECTIONS(path, "-LLL-");
	BLOCKS(waiter);
	SUCCEEDS(lockf(fd, F_ULOCK, 4));
	FINISHES(waiter);
}
