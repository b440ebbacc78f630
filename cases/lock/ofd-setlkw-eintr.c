/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include <fcntl.h>

#include "plumbline.h"

static int fd, other;

static void wait_interrupted(void *request)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, fcntl(other, F_OFD_SETLKW, request));
	AT_LEAST(caught(SIGUSR1), 1);
}

/* The child has the description in common with its parent: what it locked would stay. */
CASE("F_OFD_SETLKW that waits fails with EINTR, and locks none of its bytes, when a handler installed without SA_RESTART has "
     "run",
     POSIX("fcntl", "ERRORS [EINTR]"), NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block"))
{
	const char *file = temp_file(NULL, 0);

	fd = MUST(open(file, O_RDWR));
	other = MUST(open(file, O_RDWR));
	MUST(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 1, 2)));
	pid_t waiter = child(wait_interrupted, record_lock(F_WRLCK, 0, 4));
	BLOCKS(waiter);
	INTERRUPTS(SIGUSR1, waiter);
	LOCKED(fd, "-WW--");
}
