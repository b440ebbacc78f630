/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semctl() with an identifier that names no set, negative or removed, fails with EINVAL", XSI("semctl", "ERRORS [EINVAL]"))
{
	int removed = temp_semaphores(1);
	int ids[] = {-1, removed};
	struct semid_ds status = {0};
	unsigned short value = 1;

	EQUAL(semctl(removed, 0, IPC_RMID), 0);
	for (int i = 0; i < 2; i++) {
		FAILS(EINVAL, semctl(ids[i], 0, IPC_STAT, BUF(&status)));
		FAILS(EINVAL, semctl(ids[i], 0, IPC_SET, BUF(&status)));
		FAILS(EINVAL, semctl(ids[i], 0, GETVAL));
		FAILS(EINVAL, semctl(ids[i], 0, SETVAL, VAL(1)));
		FAILS(EINVAL, semctl(ids[i], 0, GETALL, ARRAY(&value)));
		FAILS(EINVAL, semctl(ids[i], 0, SETALL, ARRAY(&value)));
		FAILS(EINVAL, semctl(ids[i], 0, IPC_RMID));
	}
	EQUAL(value, 1);
}
