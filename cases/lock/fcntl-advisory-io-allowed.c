/* SPDX-License-Identifier: MIT */
#ifdef PLUMB_VARIANT_ofd
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#endif
#include "lock.h"
#include "stream.h"

static void use(void *file)
{
	int fd = MUST(open(file, O_RDWR));

	REFUSED(try_exclusive(fd));
	READS(fd, "locked");
	EQUAL(pwrite(fd, "LO", 2, 0), 2);
	SUCCEEDS(ftruncate(fd, 4));
}

CASE("a " OBJECT " does not keep another process from reading, writing and truncating the file",
     VARIANT(fcntl, "lock/fcntl-advisory-io-allowed", LINUX("fcntl(2)", "Mandatory locking")),
     VARIANT(ofd, "lock/ofd-advisory-io-allowed", LINUX("fcntl(2)", "Mandatory locking")),
     VARIANT(flock, "lock/flock-advisory-io-allowed", LINUX("flock(2)", "NOTES")),
     VARIANT(lockf, "lock/lockf-advisory-io-allowed", LINUX("lockf(3)", "DESCRIPTION")))
{
	void *file = (void *)temp_file("locked", 6);
	int fd = MUST(open(file, O_RDWR));

	GRANTED(wait_exclusive(fd));
	FINISHES(child(use, file));
	READS(fd, "LOck");
}
