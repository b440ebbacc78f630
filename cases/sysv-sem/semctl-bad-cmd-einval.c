/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

CASE("semctl() with a command that there is not fails with EINVAL and leaves the set", XSI("semctl", "ERRORS [EINVAL]"))
{
	int set = temp_semaphores(1);

	FAILS(EINVAL, semctl(set, 0, 4711, (union semun){.val = 1}));
	FAILS(EINVAL, semctl(set, 0, -1, (union semun){.val = 1}));
	EQUAL(semctl(set, 0, GETVAL), 0);
}
