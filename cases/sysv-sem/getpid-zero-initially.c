/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semctl() with GETPID succeeds for a semaphore that no process has operated on, and returns no negative number",
     IMPL("semctl", "DESCRIPTION, GETPID"))
{
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 2, 0600)));
	pid_t last = GIVES(semctl(set, 1, GETPID));

	EQUAL(semctl(set, 1, GETPID), last);
	LINUX_OR_OTHER(last == 0, last > 0);
	OBSERVE("sempid of a new semaphore is %d", (int)last);
}
