/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

static void new_program(const char *file)
{
	int fd = MUST(open(file, O_RDWR));

	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	LOCKED(fd, "WWWW-");
}

static void lock_and_exec(void *file)
{
	int other = MUST(open(file, O_RDWR | O_CLOEXEC));

	GIVES(fcntl(MUST(open(file, O_RDWR | O_CLOEXEC)), F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 3, 1)));
	exec_self(file);
}

CASE("an OFD lock is released when the process executes another program and its only descriptor has FD_CLOEXEC",
     POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK"), NEEDS(EXEC_SELF), AFTER_EXEC(new_program))
{
	FINISHES(child(lock_and_exec, (void *)temp_file(NULL, 0)));
}
