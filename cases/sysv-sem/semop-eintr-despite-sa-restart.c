/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void take(void *argument)
{
	int *set = argument;

	catch_signal(SIGUSR1, SA_RESTART);
	set[1] = semop(set[0], (struct sembuf[]){{1, 1, 0}, {0, -1, 0}}, 2);
	if (set[1] != 0)
		EQUAL(errno, EINTR);
	AT_LEAST(caught(SIGUSR1), 1);
}

/* POSIX: it is restarted. Then the operations come with the increment. */
CASE("a blocked semop() either is restarted after a handler installed with SA_RESTART or fails with EINTR, having done nothing",
     LINUX_DEVIATION("semop(2)", "NOTES"))
{
	int *set = shared_memory(2 * sizeof(int));

	set[0] = temp_semaphores(2);
	pid_t taker = child(take, set);
	BLOCKS(taker);
	MUST(kill(taker, SIGUSR1));
	EQUAL(semctl(set[0], 1, GETVAL), 0);
	EQUAL(semop(set[0], &(struct sembuf){0, 1, 0}, 1), 0);
	FINISHES(taker);
	EQUAL(semctl(set[0], 0, GETVAL), set[1] == 0 ? 0 : 1);
	EQUAL(semctl(set[0], 1, GETVAL), set[1] == 0 ? 1 : 0);
}
