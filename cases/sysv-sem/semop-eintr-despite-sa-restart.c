/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static struct gate *handled;

static void tell(int signo)
{
	(void)signo;
	open_gate(handled);
}

static void take(void *argument)
{
	struct sigaction action = {.sa_handler = tell, .sa_flags = SA_RESTART};
	int *set = argument;

	MUST(sigaction(SIGUSR1, &action, NULL));
	set[1] = SEMOP(set[0], {1, 1, 0}, {0, -1, 0});
	if (set[1] != 0)
		EQUAL(errno, EINTR);
}

/* POSIX: it is restarted. Then the operations come with the increment. */
CASE("a blocked semop() either is restarted after a handler installed with SA_RESTART or fails with EINTR, having done nothing",
     LINUX_DEVIATION("semop(2)", "NOTES"))
{
	int *set = shared_memory(2 * sizeof(int));

	set[0] = temp_semaphores(2);
	handled = new_gate();
	pid_t taker = child(take, set);
	BLOCKS(taker);
	MUST(kill(taker, SIGUSR1));
	pass_gate(handled);
	EQUAL(semctl(set[0], 1, GETVAL), 0);
	SUCCEEDS(SEMOP(set[0], {0, 1, 0}));
	FINISHES(taker);
	LINUX_OR_POSIX(set[1] == -1, set[1] == 0);
	EQUAL(semctl(set[0], 0, GETVAL), set[1] == 0 ? 0 : 1);
	EQUAL(semctl(set[0], 1, GETVAL), set[1] == 0 ? 1 : 0);
}
