/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static void wait_for_lock(void *request)
{
	GIVES(fcntl(fd, F_SETLKW, request));
}

CASE("turning a write lock into a read lock wakes those who wait for a read lock, and not those who wait for a write lock",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 2)));
	pid_t writer = child(wait_for_lock, record_lock(F_WRLCK, 0, 1));
	BLOCKS(writer);
	pid_t reader = child(wait_for_lock, record_lock(F_RDLCK, 1, 1));
	BLOCKS(reader);
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 2)));
	FINISHES(reader);
	BLOCKS(writer);
	LOCKED(fd, "RR-");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 2)));
	FINISHES(writer);
}
