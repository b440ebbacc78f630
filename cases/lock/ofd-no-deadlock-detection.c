/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include <fcntl.h>

#include "plumbline.h"

static int one, other;

static void wait_for_other(void *unused)
{
	(void)unused;
	GIVES(fcntl(one, F_OFD_SETLKW, record_lock(F_WRLCK, 1, 1)));
}

static void wait_for_one(void *unused)
{
	(void)unused;
	FAILS_EITHER(EDEADLK, EINTR, fcntl(other, F_OFD_SETLKW, record_lock(F_WRLCK, 0, 1)));
	OBSERVE("a circle of two waits for OFD locks is %s", errno == EDEADLK ? "detected" : "not detected");
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_UNLCK, 1, 1)));
}

CASE("F_OFD_SETLKW that would close a circle of two descriptions waits, or fails with EDEADLK; it does not get the lock",
     IMPL("fcntl", "DESCRIPTION, F_OFD_SETLKW"), NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block"))
{
	const char *file = temp_file(NULL, 0);

	one = MUST(open(file, O_RDWR));
	other = MUST(open(file, O_RDWR));
	catch_signal(SIGUSR1, 0);
	MUST(fcntl(one, F_OFD_SETLK, record_lock(F_WRLCK, 0, 1)));
	MUST(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 1, 1)));
	pid_t first = child(wait_for_other, NULL);
	BLOCKS(first);
	INTERRUPTS(SIGUSR1, child(wait_for_one, NULL));
	FINISHES(first);
}
