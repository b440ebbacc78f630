/* SPDX-License-Identifier: MIT */
#include <sched.h>
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

/* Times are in seconds: the call is repeated until it falls into a later one than the first. */
CASE("each successful semop(), a wait for zero too, sets sem_otime anew and leaves sem_ctime", XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(1);
	struct semid_ds first = {0}, status = {0};
	int64_t start = now_ms();
	bool last;

	EQUAL(semop(set, &(struct sembuf){0, 0, 0}, 1), 0);
	MUST(semctl(set, 0, IPC_STAT, (union semun){.buf = &first}));
	do {
		last = now_ms() - start > 3000; /* looked at before the call, so that it is late enough */
		EQUAL(semop(set, &(struct sembuf){0, 0, 0}, 1), 0);
		MUST(semctl(set, 0, IPC_STAT, (union semun){.buf = &status}));
		sched_yield();
	} while (status.sem_otime == first.sem_otime && !last);
	AT_LEAST(status.sem_otime, first.sem_otime + 1);
	AT_MOST(status.sem_otime, time(NULL) + 1);
	EQUAL(status.sem_ctime, first.sem_ctime);
}
