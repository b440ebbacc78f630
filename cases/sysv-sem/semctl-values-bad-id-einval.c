/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-sem.h"

CASE("semctl() with a command for values and an identifier that names no set, or that of a removed one, fails and sets nothing",
     XSI("semctl", "ERRORS [EINVAL]"))
{
	static const int ids[] = {-1, INT_MAX};
	int removed = temp_semaphores(1);
	unsigned short value = 1;

	MUST(semctl(removed, 0, IPC_RMID));
	for (int i = 0; i < 2; i++) {
		FAILS(EINVAL, semctl(ids[i], 0, GETVAL));
		FAILS(EINVAL, semctl(ids[i], 0, GETPID));
		FAILS(EINVAL, semctl(ids[i], 0, SETVAL, VAL(1)));
		FAILS(EINVAL, semctl(ids[i], 0, GETALL, ARRAY(&value)));
		FAILS(EINVAL, semctl(ids[i], 0, SETALL, ARRAY(&value)));
	}
	REMOVED(semctl(removed, 0, GETVAL));
	REMOVED(semctl(removed, 0, SETVAL, VAL(1)));
	REMOVED(semctl(removed, 0, GETALL, ARRAY(&value)));
	REMOVED(semctl(removed, 0, SETALL, ARRAY(&value)));
	EQUAL(value, 1);
}
