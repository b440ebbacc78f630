/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static void upgrade_interrupted(void *request)
{
	catch_signal(SIGUSR1, 0);
	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 4)));
	FAILS(EINTR, fcntl(fd, F_SETLKW, request));
	LOCKED(fd, "RRRR-");
}

CASE("F_SETLKW that fails with EINTR while it waits to make a write lock of a read lock leaves the read lock in place",
     POSIX("fcntl", "ERRORS [EINTR]"))
{
	struct flock upgrade = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 4};

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 1, 2)));
	pid_t waiter = child(upgrade_interrupted, &upgrade);
	BLOCKS(waiter);
	INTERRUPTS(SIGUSR1, waiter);
}
