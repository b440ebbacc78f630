/* SPDX-License-Identifier: MIT */
#ifdef PLUMB_VARIANT_ofd
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#endif
#include "lock.h"

static void wait_for_lock(void *file)
{
	GRANTED(wait_exclusive(MUST(open(file, O_RDWR))));
}

CASE("a process that is killed while it waits for a " OBJECT " leaves none behind, and who waits after it gets its own",
     VARIANT(flock, "lock/flock-killed-waiter-takes-nothing", LINUX("flock(2)", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-setlkw-killed-waiter-takes-nothing", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLKW")),
     VARIANT(lockf, "lock/lockf-killed-waiter-takes-nothing", XSI("lockf", "DESCRIPTION, F_LOCK")))
{
	void *file = (void *)temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR));

	MUST(wait_exclusive(fd));
	pid_t victim = child(wait_for_lock, file);
	BLOCKS(victim);
	pid_t waiter = child(wait_for_lock, file);
	BLOCKS(waiter);
	MUST(kill(victim, SIGKILL));
	DIES(victim, SIGKILL);
	BLOCKS(waiter);
	MUST(release(fd));
	FINISHES(waiter);
	GRANTED(LOOK(try_exclusive(fd)));
}
