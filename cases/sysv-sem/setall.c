/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

/* Times are in seconds: another set shows when the clock has reached the next, but is not waited for for ever. */
CASE("semctl() with SETALL returns 0, sets the values of all semaphores from the array and sem_ctime to the time of the call",
     XSI("semctl", "DESCRIPTION, SETALL"), SLEEPS)
{
	int set = temp_semaphores(3), other = temp_semaphores(3);
	unsigned short values[] = {10, 1000, 0};
	struct semid_ds created = {0}, status = {0};
	int64_t start = now_ms();

	MUST(SEMOP(set, {2, 9, 0}));
	MUST(semctl(set, 0, IPC_STAT, BUF(&created)));
	do {
		let_clock_run();
		MUST(semctl(other, 0, SETALL, ARRAY(values)));
		MUST(semctl(other, 0, IPC_STAT, BUF(&status)));
	} while (status.sem_ctime == created.sem_ctime && now_ms() - start <= 3000);
	SUCCEEDS(semctl(set, 0, SETALL, ARRAY(values)));
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(semctl(set, 0, GETVAL), 10);
	EQUAL(semctl(set, 1, GETVAL), 1000);
	EQUAL(semctl(set, 2, GETVAL), 0);
	AT_LEAST(status.sem_ctime, created.sem_ctime + 1);
	AT_MOST(status.sem_ctime, time(NULL) + 1);
	EQUAL(status.sem_otime, created.sem_otime);
}
