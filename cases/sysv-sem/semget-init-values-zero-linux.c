/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

/* The memory of a set that was removed with other values may be that of the new one. */
CASE("all semaphores of a new set have the value 0", LINUX("semget(2)", "NOTES, Semaphore initialization"))
{
	for (int round = 0; round < 20; round++) {
		int set = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 10, 0600)));

		for (unsigned short i = 0; i < 10; i++) {
			EQUAL(semctl(set, i, GETVAL), 0);
			MUST(SEMOP(set, {i, 0x1234, 0}));
		}
		MUST(semctl(set, 0, IPC_RMID));
	}
}
