/* SPDX-License-Identifier: MIT */
#ifdef PLUMB_VARIANT_ofd
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#endif
#include "lock.h"

enum { READERS = 3 };

static struct gate *held;

static void share(void *file)
{
	MUST(wait_shared(MUST(open(file, O_RDWR))));
	open_gate(held);
	pause();
}

static void be_refused(void *file)
{
	REFUSED(try_shared(MUST(open(file, O_RDWR))));
}

static void wait_for_lock(void *file)
{
	GRANTED(wait_exclusive(MUST(open(file, O_RDWR))));
	FINISHES(child(be_refused, file));
}

CASE("who waits for an exclusive " OBJECT " gets it when the last of several who share one has gone, and not before",
     VARIANT(flock, "lock/flock-writer-waits-for-all-readers", LINUX("flock(2)", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-setlkw-writer-waits-for-all-readers", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLKW")))
{
	void *file = (void *)temp_file(NULL, 0);
	pid_t readers[READERS];

	held = new_gate();
	for (int i = 0; i < READERS; i++) {
		readers[i] = child(share, file);
		pass_gate(held);
	}
	pid_t writer = child(wait_for_lock, file);
	for (int i = 0; i < READERS; i++) {
		BLOCKS(writer);
		stop(readers[i]);
	}
	FINISHES(writer);
}
