/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

/* Times are in seconds: another set shows when the clock has reached the next, but is not waited for for ever. */
CASE("semctl() with IPC_SET sets user, group and mode of a set, and sem_ctime to the time of the call, but not sem_otime",
     XSI("semctl", "DESCRIPTION, IPC_SET"), NEEDS(SECOND_USER), SLEEPS)
{
	int set = temp_semaphores(1), other = temp_semaphores(1);
	struct semid_ds created = {0}, status = {0};
	int64_t start = now_ms();

	MUST(semctl(set, 0, IPC_STAT, BUF(&created)));
	do {
		let_clock_run();
		MUST(semctl(other, 0, IPC_SET, BUF(&created)));
		MUST(semctl(other, 0, IPC_STAT, BUF(&status)));
	} while (status.sem_ctime == created.sem_ctime && now_ms() - start <= 3000);
	status.sem_perm.uid = second_user();
	status.sem_perm.gid = second_user() + 1;
	status.sem_perm.mode = 0641;
	SUCCEEDS(semctl(set, 0, IPC_SET, BUF(&status)));
	status = (struct semid_ds){0};
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_perm.uid, second_user());
	EQUAL(status.sem_perm.gid, second_user() + 1);
	EQUAL(status.sem_perm.mode & 0777, 0641);
	AT_LEAST(status.sem_ctime, created.sem_ctime + 1);
	AT_MOST(status.sem_ctime, time(NULL) + 1);
	EQUAL(status.sem_otime, 0);
}
