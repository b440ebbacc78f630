/* SPDX-License-Identifier: MIT */
#include <sys/wait.h>

#include "sysv-sem.h"

static void take(void *argument)
{
	int *set = argument;

	set[1] = SEMOP(set[0], {0, -1, 0});
	if (set[1] != 0)
		EQUAL(errno, EINTR);
}

/* POSIX: only a handler interrupts. Then the operation comes after SIGCONT, with the increment. */
CASE("a blocked semop() whose process is stopped and continued, without a handler, either goes on waiting or fails with EINTR, "
     "having done nothing",
     LINUX_DEVIATION("signal(7)", "Interruption of system calls and library functions by stop signals"))
{
	int *set = shared_memory(2 * sizeof(int));

	set[0] = temp_semaphores(1);
	pid_t taker = child(take, set);
	BLOCKS(taker);
	MUST(kill(taker, SIGSTOP));
	MUST(waitpid(taker, NULL, WUNTRACED));
	EQUAL(semctl(set[0], 0, GETVAL), 0);
	MUST(kill(taker, SIGCONT));
	MUST(SEMOP(set[0], {0, 1, 0}));
	FINISHES(taker);
	LINUX_OR_POSIX(set[1] == -1, set[1] == 0);
	EQUAL(semctl(set[0], 0, GETVAL), set[1] == 0 ? 0 : 1);
	EQUAL(semctl(set[0], 0, GETNCNT), 0);
}
