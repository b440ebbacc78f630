/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

static int acquired[2];

static void wait_for_write_lock(void *request)
{
	GIVES(fcntl(fd, F_SETLKW, request));
	MUST(write(acquired[1], "x", 1));
	LOCKED(fd, "WW-");
}

CASE("when a lock is released the processes that wait for a write lock get it one after the other, all of them",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	pid_t writers[3];
	char bytes[4];

	MUST(pipe(acquired));
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 2)));
	for (int i = 0; i < 3; i++) {
		writers[i] = child(wait_for_write_lock, record_lock(F_WRLCK, 0, 2));
		BLOCKS(writers[i]);
	}
	EQUAL(poll(&(struct pollfd){.fd = acquired[0], .events = POLLIN}, 1, 0), 0);
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 2)));
	for (int i = 0; i < 3; i++)
		FINISHES(writers[i]);
	EQUAL(read(acquired[0], bytes, sizeof(bytes)), 3);
	LOCKED(fd, "---");
}
