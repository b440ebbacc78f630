/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>

#include "plumbline.h"

static const char *file;

static void wait_for_lock(void *unused)
{
	(void)unused;
	SUCCEEDS(flock(MUST(open(file, O_RDWR)), LOCK_SH));
}

CASE("when LOCK_EX becomes LOCK_SH all that wait for LOCK_SH get it, and one that waits for LOCK_EX does not",
     LINUX("flock(2)", "DESCRIPTION"))
{
	pid_t waiters[3];

	file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR));

	MUST(flock(fd, LOCK_EX));
	for (int i = 0; i < 3; i++) {
		waiters[i] = child(wait_for_lock, NULL);
		BLOCKS(waiters[i]);
	}
	SUCCEEDS(flock(fd, LOCK_SH));
	for (int i = 0; i < 3; i++)
		FINISHES(waiters[i]);
	FAILS(EWOULDBLOCK, flock(MUST(open(file, O_RDWR)), LOCK_EX | LOCK_NB));
}
