/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void be_refused(void *file)
{
	REFUSED(try_exclusive(MUST(open(file, O_RDWR))));
}

static void take(void *file)
{
	GRANTED(try_exclusive(MUST(open(file, O_RDWR))));
}

CASE("an " OBJECT " is taken and given up ten thousand times, after which another process can have it",
     VARIANT(fcntl, "lock/fcntl-thousands-of-times", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-thousands-of-times", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")),
     VARIANT(flock, "lock/flock-thousands-of-times", LINUX("flock(2)", "DESCRIPTION")),
     VARIANT(lockf, "lock/lockf-thousands-of-times", XSI("lockf", "DESCRIPTION")))
{
	void *file = (void *)temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR));

	for (int i = 0; i < 10000; i++) {
		GRANTED(try_exclusive(fd));
		GRANTED(release(fd));
	}
	FINISHES(child(take, file));
	GRANTED(wait_exclusive(fd));
	FINISHES(child(be_refused, file));
}
