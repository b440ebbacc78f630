/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_getvalue() gives the value of a " OBJECT " and leaves it as it is",
     VARIANT(semaphore, "posix-sem/getvalue-changes-nothing", POSIX("sem_getvalue", "DESCRIPTION")),
     VARIANT(named_semaphore, "posix-sem/getvalue-changes-nothing-named", POSIX("sem_getvalue", "DESCRIPTION")))
{
	sem_t *semaphore = make_semaphore(2);
	int value;

	for (int i = 0; i < 3; i++) {
		value = -1;
		SUCCEEDS(sem_getvalue(semaphore, &value));
		EQUAL(value, 2);
	}
	SUCCEEDS(sem_trywait(semaphore));
	SUCCEEDS(sem_getvalue(semaphore, &value));
	EQUAL(value, 1);
	SUCCEEDS(sem_trywait(semaphore));
	FAILS(EAGAIN, sem_trywait(semaphore));
}
