/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

/* Times are in seconds: another set shows when the clock has reached the next, but is not waited for for ever. */
CASE("each successful semop(), a wait for zero too, sets sem_otime anew and leaves sem_ctime", XSI("semop", "DESCRIPTION"),
     SLEEPS)
{
	int set = temp_semaphores(1), other = temp_semaphores(1);
	struct semid_ds first = {0}, status = {0};
	int64_t start = now_ms();

	MUST(SEMOP(set, {0, 0, 0}));
	MUST(semctl(set, 0, IPC_STAT, BUF(&first)));
	do {
		let_clock_run();
		MUST(SEMOP(other, {0, 0, 0}));
		MUST(semctl(other, 0, IPC_STAT, BUF(&status)));
	} while (status.sem_otime == first.sem_otime && now_ms() - start <= 3000);
	SUCCEEDS(SEMOP(set, {0, 0, 0}));
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	AT_LEAST(status.sem_otime, first.sem_otime + 1);
	AT_MOST(status.sem_otime, time(NULL) + 1);
	EQUAL(status.sem_ctime, first.sem_ctime);
}
