/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

/* Times are in seconds: another segment shows when the clock has reached the next, but is not waited for for ever. */
CASE("shmctl() with IPC_SET sets shm_ctime to the time of the call and leaves shm_atime and shm_dtime as they were",
     XSI("shmctl", "DESCRIPTION"), SLEEPS)
{
	int segment = temp_segment(1), other = temp_segment(1);
	struct shmid_ds created = {0}, status = {0};

	MUST(shmctl(segment, IPC_STAT, &created));
	int64_t start = now_ms();
	do {
		let_clock_run();
		status = created;
		MUST(shmctl(other, IPC_SET, &status));
		MUST(shmctl(other, IPC_STAT, &status));
	} while (status.shm_ctime == created.shm_ctime && now_ms() - start <= 3000);
	status = created;
	SUCCEEDS(shmctl(segment, IPC_SET, &status));
	status.shm_atime = status.shm_dtime = 99;
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	AT_LEAST(status.shm_ctime, created.shm_ctime + 1);
	AT_MOST(status.shm_ctime, time(NULL) + 1);
	EQUAL(status.shm_atime, 0);
	EQUAL(status.shm_dtime, 0);
}
