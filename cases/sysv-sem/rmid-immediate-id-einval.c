/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

CASE("semctl() with IPC_RMID removes the set at once: its identifier and its key name nothing any more, other sets stay",
     XSI("semctl", "DESCRIPTION, IPC_RMID"))
{
	key_t key = temp_key();
	int set = MUST(semget(key, 1, IPC_CREAT | IPC_EXCL | 0600)), other = temp_semaphores(1);
	struct semid_ds status = {0};

	MUST(semop(other, &(struct sembuf){0, 3, 0}, 1));
	EQUAL(semctl(set, 0, IPC_RMID), 0);
	FAILS(EINVAL, semop(set, &(struct sembuf){0, 1, 0}, 1));
	FAILS(EINVAL, semctl(set, 0, IPC_STAT, (union semun){.buf = &status}));
	FAILS(ENOENT, semget(key, 1, 0600));
	EQUAL(semctl(other, 0, GETVAL), 3);
}
