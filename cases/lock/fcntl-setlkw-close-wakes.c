/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

static void wait_for_lock(void *request)
{
	GIVES(fcntl(fd, F_SETLKW, request));
	LOCKED(fd, "WW-");
}

CASE("F_SETLKW gets the lock when the process that has it closes a descriptor of the file", POSIX("close", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int other = MUST(open(file, O_RDONLY));

	fd = MUST(open(file, O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 2)));
	pid_t waiter = child(wait_for_lock, record_lock(F_WRLCK, 0, 2));
	BLOCKS(waiter);
	SUCCEEDS(close(other));
	FINISHES(waiter);
}
