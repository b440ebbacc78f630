/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SEM_STAT */
#include <string.h>

#include "sysv-sem.h"

CASE("semctl() with SEM_STAT finds every set under an index up to the highest used one, returns its identifier and tells of it "
     "what IPC_STAT does",
     LINUX("semctl(2)", "SEM_STAT"))
{
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 123, 0640))), found = 0, index = 0;
	struct semid_ds status;
	struct seminfo info = {0};
	int highest = GIVES(semctl(0, 0, SEM_INFO, INFO(&info)));

	for (int i = 0; i <= highest; i++)
		if (LOOK(semctl(i, 0, SEM_STAT, BUF(&status))) == set) {
			index = i;
			found++;
		}
	EQUAL(found, 1);
	memset(&status, 0xAA, sizeof(status));
	EQUAL(semctl(index, 0, SEM_STAT, BUF(&status)), set);
	EQUAL(status.sem_nsems, 123);
	EQUAL(status.sem_otime, 0);
	EQUAL(status.sem_perm.mode & 0777, 0640);
}
