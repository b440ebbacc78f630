/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* semtimedop() */

#include "sysv-sem.h"

/* The semaphore cannot be taken: what ignores the timeout, or takes it as short, does not answer EINVAL. */
CASE("semtimedop() with a timeout whose tv_nsec is not within a second, or whose tv_sec is negative, fails and changes nothing",
     IMPL("semtimedop", "ERRORS"))
{
	static const struct timespec invalid[] = {{0, -1}, {0, 1000000000}, {-1, 0}};
	int set = temp_semaphores(1);

	for (int i = 0; i < 3; i++) {
		int answer = semtimedop(set, &(struct sembuf){0, -1, 0}, 1, &invalid[i]);

		int error = errno;
		EQUAL(answer, -1);
		LINUX_OR_OTHER(error == EINVAL, error == EAGAIN);
	}
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 0, GETNCNT), 0);
}
