/* SPDX-License-Identifier: MIT */
#ifdef PLUMB_VARIANT_ofd
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#endif
#include "lock.h"

enum { WRITERS = 3 };

static int *holding, *released;
static struct gate *got, *leave;

static void wait_for_lock(void *file)
{
	GRANTED(wait_exclusive(MUST(open(file, O_RDWR))));
	EQUAL(__atomic_load_n(released, __ATOMIC_SEQ_CST), 1);
	EQUAL(__atomic_add_fetch(holding, 1, __ATOMIC_SEQ_CST), 1);
	open_gate(got);
	pass_gate(leave);
	EQUAL(__atomic_fetch_sub(holding, 1, __ATOMIC_SEQ_CST), 1);
}

static void be_refused(void *file)
{
	REFUSED(LOOK(try_exclusive(MUST(open(file, O_RDWR)))));
}

CASE("when an exclusive " OBJECT " is released those who wait for one get it one after the other, all of them",
     VARIANT(fcntl, "lock/fcntl-setlkw-write-waiters-one-by-one", POSIX("fcntl", "DESCRIPTION, F_SETLKW")),
     VARIANT(ofd, "lock/ofd-setlkw-write-waiters-one-by-one", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLKW")),
     VARIANT(flock, "lock/flock-write-waiters-one-by-one", LINUX("flock(2)", "DESCRIPTION")),
     VARIANT(lockf, "lock/lockf-waiters-one-by-one", XSI("lockf", "DESCRIPTION, F_LOCK")))
{
	void *file = (void *)temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR));
	pid_t writers[WRITERS];

	got = new_gate();
	leave = new_gate();
	holding = shared_memory(sizeof(*holding));
	released = shared_memory(sizeof(*released));
	MUST(wait_exclusive(fd));
	for (int i = 0; i < WRITERS; i++) {
		writers[i] = child(wait_for_lock, file);
		BLOCKS(writers[i]);
	}
	__atomic_store_n(released, 1, __ATOMIC_SEQ_CST);
	MUST(release(fd));
	for (int i = 0; i < WRITERS; i++) {
		pass_gate(got);
		FINISHES(child(be_refused, file));
		open_gate(leave);
	}
	for (int i = 0; i < WRITERS; i++)
		FINISHES(writers[i]);
	GRANTED(LOOK(try_exclusive(fd)));
}
