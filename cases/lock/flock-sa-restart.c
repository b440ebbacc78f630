/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>

#include "plumbline.h"

static int fd, other;

static void wait_through_signal(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, SA_RESTART);
	SUCCEEDS(flock(other, LOCK_EX));
	EQUAL(caught(SIGUSR1), 1);
}

CASE("flock() goes on waiting, and gets the lock, when a handler installed with SA_RESTART has run",
     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers"))
{
	const char *file = temp_file(NULL, 0);

	fd = MUST(open(file, O_RDWR));
	other = MUST(open(file, O_RDWR));
	MUST(flock(fd, LOCK_EX));
	pid_t waiter = child(wait_through_signal, NULL);
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR1));
	BLOCKS(waiter);
	SUCCEEDS(flock(fd, LOCK_UN));
	FINISHES(waiter);
	FAILS(EWOULDBLOCK, flock(fd, LOCK_SH | LOCK_NB));
}
