/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* semtimedop() */

#include "sysv-sem.h"

CASE("semtimedop() with a timeout or an array that is not accessible fails with EFAULT and changes nothing",
     LINUX("semop(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("valgrind reports the address that is bad on purpose"))
{
	int set = temp_semaphores(1);

	FAILS(EFAULT, semtimedop(set, bad_address(), 1, NULL));
	if (sizeof(long) > 4) /* a 32-bit libc may convert the timeout itself, which a bad address does not survive */
		FAILS(EFAULT, semtimedop(set, &(struct sembuf){0, 1, 0}, 1, bad_address()));
	EQUAL(semctl(set, 0, GETVAL), 0);
	SUCCEEDS(semtimedop(set, &(struct sembuf){0, 1, 0}, 1, &(struct timespec){0, 0}));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
