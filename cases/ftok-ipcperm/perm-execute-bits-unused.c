/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void use(void *unused)
{
	struct sembuf add = {.sem_num = 0, .sem_op = 1, .sem_flg = IPC_NOWAIT},
		      zero = {.sem_num = 0, .sem_op = 0, .sem_flg = IPC_NOWAIT};

	(void)unused;
	int set = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, 0111)));
	FAILS(EACCES, semctl(set, 0, GETVAL));
	FAILS(EACCES, semctl(set, 0, SETVAL, VAL(1)));
	FAILS(EACCES, semop(set, &add, 1));
	FAILS(EACCES, semop(set, &zero, 1));
	set = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, 0600)));
	SUCCEEDS(semctl(set, 0, SETVAL, VAL(0)));
	SUCCEEDS(semop(set, &zero, 1));
}

CASE("the execute bits of a semaphore set's mode grant nothing: of mode 0111 its unprivileged owner can neither read nor alter "
     "it, of 0600 both",
     LINUX("semget(2)", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(use, NULL));
}
