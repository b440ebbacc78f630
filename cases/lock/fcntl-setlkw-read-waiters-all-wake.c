/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

static int acquired[2];

static void wait_for_read_lock(void *unused)
{
	(void)unused;
	GIVES(fcntl(fd, F_SETLKW, record_lock(F_RDLCK, 0, 2)));
	MUST(write(acquired[1], "x", 1));
	pause();
}

static void three_have_it(void *unused)
{
	char byte;

	(void)unused;
	for (int i = 0; i < 3; i++)
		EQUAL(read(acquired[0], &byte, 1), 1);
}

/* None of the readers lets go of what it has got, so that they have it at one time. */
CASE("when a write lock is released all processes that wait for a read lock get it, together",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	pid_t readers[3];

	MUST(pipe(acquired));
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 2)));
	for (int i = 0; i < 3; i++) {
		readers[i] = child(wait_for_read_lock, NULL);
		BLOCKS(readers[i]);
	}
	EQUAL(poll(&(struct pollfd){.fd = acquired[0], .events = POLLIN}, 1, 0), 0);
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 2)));
	FINISHES(child(three_have_it, NULL));
	LOCKED(fd, "RR-");
	for (int i = 0; i < 3; i++)
		stop(readers[i]);
}
