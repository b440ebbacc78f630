/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static void wait_interrupted(void *request)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, fcntl(fd, F_SETLKW, request));
	AT_LEAST(caught(SIGUSR1), 1);
	LOCKED(fd, "-WW--");
}

CASE("F_SETLKW that waits fails with EINTR, and locks none of its bytes, when a handler installed without SA_RESTART has run",
     POSIX("fcntl", "ERRORS [EINTR]"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 2)));
	pid_t waiter = child(wait_interrupted, record_lock(F_WRLCK, 0, 4));
	BLOCKS(waiter);
	INTERRUPTS(SIGUSR1, waiter);
	LOCKED(fd, "-WW--");
}
