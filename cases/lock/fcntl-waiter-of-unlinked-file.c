/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void wait_for_lock(void *file)
{
	GRANTED(wait_exclusive(MUST(open(file, O_RDWR))));
}

static void be_refused(void *file)
{
	REFUSED(try_exclusive(MUST(open(file, O_RDWR))));
}

static void take_new_file(void *file)
{
	GRANTED(try_exclusive(MUST(open(file, O_RDWR))));
	FINISHES(child(be_refused, file));
}

CASE("who waits for an " OBJECT
     " gets it though the file has lost its last name meanwhile, and a new file of that name is free",
     VARIANT(fcntl, "lock/fcntl-waiter-of-unlinked-file", POSIX("fcntl", "DESCRIPTION, F_SETLKW")),
     VARIANT(ofd, "lock/ofd-waiter-of-unlinked-file", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLKW"),
	     NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block")),
     VARIANT(flock, "lock/flock-waiter-of-unlinked-file", LINUX("flock(2)", "DESCRIPTION")),
     VARIANT(lockf, "lock/lockf-waiter-of-unlinked-file", XSI("lockf", "DESCRIPTION, F_LOCK")))
{
	void *file = (void *)temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR));

	MUST(wait_exclusive(fd));
	pid_t waiter = child(wait_for_lock, file);
	BLOCKS(waiter);
	MUST(unlink(file));
	MUST(open(file, O_RDWR | O_CREAT | O_EXCL, 0600));
	FINISHES(child(take_new_file, file));
	BLOCKS(waiter);
	MUST(release(fd));
	FINISHES(waiter);
}
