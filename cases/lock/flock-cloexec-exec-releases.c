/* SPDX-License-Identifier: MIT */
#ifdef PLUMB_VARIANT_ofd
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#endif
#include "lock.h"

static void be_refused(void *file)
{
	REFUSED(try_exclusive(MUST(open(file, O_RDWR))));
}

static void new_program(const char *file)
{
	GRANTED(LOOK(try_exclusive(MUST(open(file, O_RDWR)))));
}

static void lock_and_exec(void *file)
{
	GRANTED(wait_exclusive(MUST(open(file, O_RDWR | O_CLOEXEC))));
	FINISHES(child(be_refused, file));
	exec_self(file);
}

CASE("a " OBJECT " is released when the process executes another program and the only descriptor has FD_CLOEXEC",
     VARIANT(flock, "lock/flock-cloexec-exec-releases", LINUX("flock(2)", "DESCRIPTION"), NEEDS(EXEC_SELF),
	     AFTER_EXEC(new_program)),
     VARIANT(lockf, "lock/lockf-cloexec-exec-releases", XSI("lockf", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(new_program)))
{
	FINISHES(child(lock_and_exec, (void *)temp_file(NULL, 0)));
}
