/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

static void wait_interrupted(void *unused)
{
	int own = MUST(open(path, O_RDWR));

	(void)unused;
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, lockf(own, F_LOCK, 4));
	AT_LEAST(caught(SIGUSR1), 1);
	SECTIONS(path, "-LL--");
}

CASE("F_LOCK that waits fails with EINTR, and locks nothing, when a handler installed without SA_RESTART has run",
     XSI("lockf", "ERRORS [EINTR]"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 1, SEEK_SET));
	MUST(lockf(fd, F_LOCK, 2));
	pid_t waiter = child(wait_interrupted, NULL);
	BLOCKS(waiter);
	INTERRUPTS(SIGUSR1, waiter);
}
