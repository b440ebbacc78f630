/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

/* Times are in seconds: another set shows when the clock has reached the next, but is not waited for for ever. */
CASE("semctl() with SETVAL sets sem_ctime to the time of the call, and leaves sem_otime", XSI("semctl", "DESCRIPTION, SETVAL"),
     SLEEPS)
{
	int set = temp_semaphores(1), other = temp_semaphores(1);
	struct semid_ds created = {0}, status = {0};
	int64_t start = now_ms();

	MUST(semctl(set, 0, IPC_STAT, BUF(&created)));
	do {
		let_clock_run();
		MUST(semctl(other, 0, SETVAL, VAL(2)));
		MUST(semctl(other, 0, IPC_STAT, BUF(&status)));
	} while (status.sem_ctime == created.sem_ctime && now_ms() - start <= 3000);
	SUCCEEDS(semctl(set, 0, SETVAL, VAL(2)));
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	AT_LEAST(status.sem_ctime, created.sem_ctime + 1);
	AT_MOST(status.sem_ctime, time(NULL) + 1);
	EQUAL(status.sem_otime, 0);
}
