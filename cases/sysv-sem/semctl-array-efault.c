/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

CASE("semctl() with GETALL or SETALL and an array that is not accessible fails with EFAULT and changes nothing",
     LINUX("semctl(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("valgrind reports the address that is bad on purpose"))
{
	int set = temp_semaphores(2);

	MUST(semop(set, (struct sembuf[]){{0, 3, 0}, {1, 4, 0}}, 2));
	FAILS(EFAULT, semctl(set, 0, GETALL, (union semun){.array = bad_address()}));
	FAILS(EFAULT, semctl(set, 0, SETALL, (union semun){.array = bad_address()}));
	EQUAL(semctl(set, 0, GETVAL), 3);
	EQUAL(semctl(set, 1, GETVAL), 4);
}
