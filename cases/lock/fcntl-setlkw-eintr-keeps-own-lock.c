/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *file;

static void upgrade_interrupted(void *request)
{
	int own = MUST(open(file, O_RDWR));

	catch_signal(SIGUSR1, 0);
	MUST(fcntl(own, SETLK, record_lock(F_RDLCK, 0, 4)));
	FAILS(EINTR, fcntl(own, SETLKW, request));
	LOCKED(own, "RRRR-");
}

CASE("an " OBJECT " for reading stays in place when the wait to make one for writing of it fails with EINTR",
     VARIANT(fcntl, "lock/fcntl-setlkw-eintr-keeps-own-lock", POSIX("fcntl", "ERRORS [EINTR]")),
     VARIANT(ofd, "lock/ofd-setlkw-eintr-keeps-own-lock", POSIX("fcntl", "ERRORS [EINTR]"),
	     NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block")))
{
	struct flock upgrade = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 4};

	file = temp_file(NULL, 0);
	MUST(fcntl(MUST(open(file, O_RDWR)), SETLK, record_lock(F_RDLCK, 1, 2)));
	pid_t waiter = child(upgrade_interrupted, &upgrade);
	BLOCKS(waiter);
	INTERRUPTS(SIGUSR1, waiter);
}
