/* SPDX-License-Identifier: MIT */
#ifdef PLUMB_VARIANT_ofd
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#endif
#include "lock.h"

static void be_refused(void *file)
{
	REFUSED(try_exclusive(MUST(open(file, O_RDWR))));
}

static void wait_through_signal(void *file)
{
	int fd = MUST(open(file, O_RDWR));

	catch_signal(SIGUSR1, SA_RESTART);
	GRANTED(wait_exclusive(fd));
	EQUAL(caught(SIGUSR1), 1);
	FINISHES(child(be_refused, file));
}

/* Not POSIX's: of F_SETLKW, unlike other functions, its DESCRIPTION says that a caught signal interrupts it, SA_RESTART or not.
 */
CASE("who waits for a " OBJECT " goes on waiting, and gets it, when a handler installed with SA_RESTART has run",
     VARIANT(fcntl, "lock/fcntl-setlkw-sa-restart",
	     LINUX("fcntl(2)", "signal(7), Interruption of system calls by signal handlers")),
     VARIANT(ofd, "lock/ofd-setlkw-sa-restart", LINUX("fcntl(2)", "signal(7), Interruption of system calls by signal handlers"),
	     NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block")),
     VARIANT(flock, "lock/flock-sa-restart", LINUX("flock(2)", "signal(7), Interruption of system calls by signal handlers")),
     VARIANT(lockf, "lock/lockf-sa-restart", LINUX("lockf(3)", "signal(7), Interruption of system calls by signal handlers")))
{
	void *file = (void *)temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR));

	MUST(wait_exclusive(fd));
	pid_t waiter = child(wait_through_signal, file);
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR1));
	BLOCKS(waiter);
	MUST(release(fd));
	FINISHES(waiter);
}
