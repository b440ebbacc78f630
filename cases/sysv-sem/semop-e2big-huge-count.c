/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semop() of as many operations as a size_t can say fails with E2BIG", XSI("semop", "ERRORS [E2BIG]"),
     NOT_UNDER_MEMCHECK("valgrind itself looks at all the operations that are said to be there"))
{
	int set = temp_semaphores(1);

	FAILS(E2BIG, semop(set, &(struct sembuf){0, 1, 0}, (size_t)-1 / sizeof(struct sembuf)));
	EQUAL(semctl(set, 0, GETVAL), 0);
}
