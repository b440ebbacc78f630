/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>

#include "plumbline.h"

static int fd, other;

static void wait_interrupted(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, flock(other, LOCK_EX));
	AT_LEAST(caught(SIGUSR1), 1);
}

/* The child has the description in common with its parent: a lock that it got would stay. */
CASE("flock() that waits fails with EINTR, and has no lock, when a handler installed without SA_RESTART has run",
     LINUX("flock(2)", "ERRORS [EINTR]"))
{
	const char *file = temp_file(NULL, 0);

	fd = MUST(open(file, O_RDWR));
	other = MUST(open(file, O_RDWR));
	MUST(flock(fd, LOCK_SH));
	pid_t waiter = child(wait_interrupted, NULL);
	BLOCKS(waiter);
	INTERRUPTS(SIGUSR1, waiter);
	SUCCEEDS(LOOK(flock(fd, LOCK_EX | LOCK_NB)));
}
