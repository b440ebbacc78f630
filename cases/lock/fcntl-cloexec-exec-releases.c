/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void be_refused(void *file)
{
	REFUSED(fcntl(MUST(open(file, O_RDWR)), F_SETLK, record_lock(F_WRLCK, 0, 0)));
}

static void new_program(const char *file)
{
	LOCKED(MUST(open(file, O_RDWR)), "-----");
}

static void lock_and_exec(void *file)
{
	MUST(fcntl(MUST(open(file, O_RDWR | O_CLOEXEC)), F_SETLK, record_lock(F_WRLCK, 1, 3)));
	FINISHES(child(be_refused, file));
	exec_self(file);
}

CASE("a record lock is released when its process executes another program and the descriptor of the file has FD_CLOEXEC",
     POSIX("close", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(new_program))
{
	FINISHES(child(lock_and_exec, (void *)temp_file(NULL, 0)));
}
