/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static void wait_for_lock(void *request)
{
	GIVES(fcntl(fd, F_SETLKW, request));
}

CASE("a process that is killed while it waits in F_SETLKW leaves no lock behind, and those who wait after it get theirs",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 2)));
	pid_t victim = child(wait_for_lock, record_lock(F_WRLCK, 0, 4));
	BLOCKS(victim);
	pid_t waiter = child(wait_for_lock, record_lock(F_WRLCK, 0, 1));
	BLOCKS(waiter);
	MUST(kill(victim, SIGKILL));
	DIES(victim, SIGKILL);
	LOCKED(fd, "WW---");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 2)));
	FINISHES(waiter);
	LOCKED(fd, "-----");
}
