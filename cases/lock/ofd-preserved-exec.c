/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

static void new_program(const char *file)
{
	int other = MUST(open(file, O_RDWR));

	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_RDLCK, 3, 1)));
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 4, 1)));
	LOCKED(other, "WWWWW-");
}

static void lock_and_exec(void *file)
{
	GIVES(fcntl(MUST(open(file, O_RDWR)), F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	exec_self(file);
}

CASE("an OFD lock is held on when the process executes another program and the descriptor stays open",
     POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK"), NEEDS(EXEC_SELF), AFTER_EXEC(new_program))
{
	FINISHES(child(lock_and_exec, (void *)temp_file(NULL, 0)));
}
