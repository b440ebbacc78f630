/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "plumbline.h"

static int fd, other;

static void wait_for_lock(void *file)
{
	/* Only the parent is to have this one. */
	MUST(close(fd));
	SUCCEEDS(flock(other, LOCK_EX));
	FAILS(EWOULDBLOCK, flock(MUST(open(file, O_RDWR)), LOCK_SH | LOCK_NB));
	MUST(flock(other, LOCK_UN));
}

CASE("flock(LOCK_EX) waits until the other holder has unlocked, or has closed its last descriptor",
     LINUX("flock(2)", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);

	fd = MUST(open(file, O_RDWR));
	other = MUST(open(file, O_RDWR));
	MUST(flock(fd, LOCK_SH));
	pid_t waiter = child(wait_for_lock, (void *)file);
	BLOCKS(waiter);
	SUCCEEDS(flock(fd, LOCK_UN));
	FINISHES(waiter);

	MUST(flock(fd, LOCK_EX));
	waiter = child(wait_for_lock, (void *)file);
	BLOCKS(waiter);
	SUCCEEDS(close(fd));
	FINISHES(waiter);
}
