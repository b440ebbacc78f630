/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "readiness.h"

enum { MANY = 64 };

static struct pollfd entries[MANY];

static void wait_for_one(void *unused)
{
	(void)unused;
	EQUAL(poll(entries, MANY, -1), 1);
	for (int i = 0; i < MANY; i++)
		EQUAL(entries[i].revents, i == MANY - 1 ? POLLIN : 0);
}

CASE("poll() that waits for many pipes wakes when there are data in the last of them, and reports that alone",
     POSIX("poll", "DESCRIPTION"))
{
	int fd[2];

	need_limit(RLIMIT_NOFILE, 2 * MANY + 32);
	for (int i = 0; i < MANY; i++) {
		MUST(pipe(fd));
		entries[i] = (struct pollfd){.fd = fd[0], .events = POLLIN, .revents = -1};
	}
	pid_t waiter = child(wait_for_one, NULL);
	BLOCKS(waiter);
	MUST(write(fd[1], "x", 1));
	FINISHES(waiter);
}
