/* SPDX-License-Identifier: MIT */
#ifdef PLUMB_VARIANT_ofd
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#endif
#include "lock.h"

static struct gate *held;

static void hold(void *file)
{
	MUST(wait_exclusive(MUST(open(file, O_RDWR))));
	open_gate(held);
	pause();
}

static void be_refused(void *file)
{
	REFUSED(try_exclusive(MUST(open(file, O_RDWR))));
}

static void wait_for_lock(void *file)
{
	GRANTED(wait_exclusive(MUST(open(file, O_RDWR))));
	FINISHES(child(be_refused, file));
}

CASE("the " OBJECT " of a process that is killed is released when nobody else has its descriptor, and a waiter gets it",
     VARIANT(flock, "lock/flock-exit-releases", LINUX("flock(2)", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-killed-holder-releases", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")),
     VARIANT(lockf, "lock/lockf-killed-holder-releases", XSI("lockf", "DESCRIPTION")))
{
	void *file = (void *)temp_file(NULL, 0);

	held = new_gate();
	pid_t holder = child(hold, file);
	pass_gate(held);
	FINISHES(child(be_refused, file));
	pid_t waiter = child(wait_for_lock, file);
	BLOCKS(waiter);
	MUST(kill(holder, SIGKILL));
	DIES(holder, SIGKILL);
	FINISHES(waiter);
	GRANTED(LOOK(try_exclusive(MUST(open(file, O_RDWR)))));
}
