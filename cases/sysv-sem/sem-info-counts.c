/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SEM_INFO */
#include <string.h>

#include "sysv-sem.h"

/* In a namespace of its own the numbers are exact: nobody else has sets there. */
CASE("semctl() with SEM_INFO counts the sets and the semaphores in use, and returns the highest used index",
     LINUX("semctl(2)", "SEM_INFO"), NEEDS(OWN_IPC_NAMESPACE))
{
	struct seminfo info;
	int first = temp_semaphores(5), second = temp_semaphores(12);

	memset(&info, 0xAA, sizeof(info));
	EQUAL(semctl(0, 0, SEM_INFO, INFO(&info)), 1);
	EQUAL(info.semusz, 2);
	EQUAL(info.semaem, 17);
	MUST(semctl(second, 0, IPC_RMID));
	EQUAL(semctl(0, 0, SEM_INFO, INFO(&info)), 0);
	EQUAL(info.semusz, 1);
	EQUAL(info.semaem, 5);
	EQUAL(semctl(first, 4, GETVAL), 0);
}
