/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static void wait_for_lock(void *request)
{
	GIVES(fcntl(fd, F_SETLKW, request));
	LOCKED(fd, "-RR-");
}

CASE("F_SETLKW for a read lock waits while another process holds a write lock, and holds a read lock afterwards",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 2, 1)));
	pid_t waiter = child(wait_for_lock, record_lock(F_RDLCK, 1, 2));
	BLOCKS(waiter);
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 2, 1)));
	FINISHES(waiter);
}
