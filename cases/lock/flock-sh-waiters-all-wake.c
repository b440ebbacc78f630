/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <unistd.h>

#include "plumbline.h"

enum { READERS = 3 };

static const char *file;
static int acquired[2];

static void wait_for_shared(void *unused)
{
	(void)unused;
	SUCCEEDS(flock(MUST(open(file, O_RDWR)), LOCK_SH));
	MUST(write(acquired[1], "x", 1));
	pause();
}

static void wait_for_exclusive(void *unused)
{
	(void)unused;
	SUCCEEDS(flock(MUST(open(file, O_RDWR)), LOCK_EX));
}

static void all_have_it(void *unused)
{
	(void)unused;
	for (int i = 0; i < READERS; i++)
		EQUAL(LOOK(read(acquired[0], &(char){0}, 1)), 1);
}

/* None of the readers lets go of what it has got, so that they have it at one time. */
CASE("when LOCK_EX becomes LOCK_SH all that wait for LOCK_SH get it, and one that waits for LOCK_EX does not",
     LINUX("flock(2)", "DESCRIPTION"))
{
	pid_t readers[READERS];

	file = temp_file(NULL, 0);
	MUST(pipe(acquired));
	int fd = MUST(open(file, O_RDWR));
	MUST(flock(fd, LOCK_EX));
	pid_t writer = child(wait_for_exclusive, NULL);
	BLOCKS(writer);
	for (int i = 0; i < READERS; i++) {
		readers[i] = child(wait_for_shared, NULL);
		BLOCKS(readers[i]);
	}
	BLOCKS(writer);
	EQUAL(LOOK(poll(&(struct pollfd){.fd = acquired[0], .events = POLLIN}, 1, 0)), 0);
	SUCCEEDS(flock(fd, LOCK_SH));
	FINISHES(child(all_have_it, NULL));
	BLOCKS(writer);
	MUST(flock(fd, LOCK_UN));
	BLOCKS(writer);
	for (int i = 0; i < READERS; i++)
		stop(readers[i]);
	FINISHES(writer);
}
