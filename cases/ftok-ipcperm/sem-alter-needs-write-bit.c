/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void use(void *unused)
{
	struct sembuf add = {.sem_num = 0, .sem_op = 1, .sem_flg = IPC_NOWAIT},
		      zero = {.sem_num = 0, .sem_op = 0, .sem_flg = IPC_NOWAIT};

	(void)unused;
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 1, 0600)));
	struct semid_ds status = {.sem_perm = {.uid = second_user(), .gid = second_user(), .mode = 0422}};
	MUST(semctl(set, 0, SETVAL, VAL(0)));
	MUST(semctl(set, 0, IPC_SET, BUF(&status)));
	EQUAL(semctl(set, 0, GETVAL), 0);
	SUCCEEDS(semop(set, &zero, 1));
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	DIFFERS(status.sem_otime, 0);
	FAILS(EACCES, semctl(set, 0, SETVAL, VAL(1)));
	FAILS(EACCES, semop(set, &add, 1));
	EQUAL(semctl(set, 0, GETVAL), 0);
}

CASE("with the read bit only the owner of a semaphore set may GETVAL and wait for zero, and gets EACCES from SETVAL and from a "
     "semop() that adds",
     XSI("semop", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(use, NULL));
}
