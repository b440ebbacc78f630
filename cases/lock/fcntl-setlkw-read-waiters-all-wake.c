/* SPDX-License-Identifier: MIT */
#ifdef PLUMB_VARIANT_ofd
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#endif
#include <poll.h>

#include "lock.h"

enum { READERS = 3 };

static int acquired[2];

static void wait_for_lock(void *file)
{
	GRANTED(wait_shared(MUST(open(file, O_RDWR))));
	MUST(write(acquired[1], "x", 1));
	pause();
}

static void all_have_it(void *unused)
{
	(void)unused;
	for (int i = 0; i < READERS; i++)
		EQUAL(LOOK(read(acquired[0], &(char){0}, 1)), 1);
}

static void share(void *file)
{
	int fd = MUST(open(file, O_RDWR));

	REFUSED(try_exclusive(fd));
	GRANTED(LOOK(try_shared(fd)));
}

/* None of the readers lets go of what it has got, so that they have it at one time. */
CASE("when an exclusive " OBJECT " is released all that wait for a shared one get it, together",
     VARIANT(fcntl, "lock/fcntl-setlkw-read-waiters-all-wake", POSIX("fcntl", "DESCRIPTION, F_SETLKW")),
     VARIANT(ofd, "lock/ofd-setlkw-read-waiters-all-wake", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLKW")))
{
	void *file = (void *)temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR));
	pid_t readers[READERS];

	MUST(pipe(acquired));
	MUST(wait_exclusive(fd));
	for (int i = 0; i < READERS; i++) {
		readers[i] = child(wait_for_lock, file);
		BLOCKS(readers[i]);
	}
	EQUAL(LOOK(poll(&(struct pollfd){.fd = acquired[0], .events = POLLIN}, 1, 0)), 0);
	MUST(release(fd));
	FINISHES(child(all_have_it, NULL));
	FINISHES(child(share, file));
	for (int i = 0; i < READERS; i++)
		stop(readers[i]);
}
