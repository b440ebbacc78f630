/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <unistd.h>

#include "sysv-shm.h"

static void detach(void *memory)
{
	SUCCEEDS(shmdt(memory));
	RAISES(SIGSEGV, load_byte, memory);
}

/* The child inherits one more attachment; it is the last to detach, so shm_lpid must become its ID. */
CASE("shmdt() takes one from shm_nattch, sets shm_lpid to the caller and shm_dtime to the time of the call",
     XSI("shmdt", "RETURN VALUE"))
{
	int segment = temp_segment(1);
	void *one = MUST(shmat(segment, NULL, 0)), *two = MUST(shmat(segment, NULL, 0));
	time_t before = time(NULL);
	struct shmid_ds status;

	SUCCEEDS(shmdt(one));
	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_nattch, 1);
	EQUAL(status.shm_lpid, getpid());
	AT_LEAST(status.shm_dtime, before - 1);
	AT_MOST(status.shm_dtime, time(NULL) + 1);
	pid_t detacher = child(detach, two);
	FINISHES(detacher);
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_nattch, 1);
	EQUAL(status.shm_lpid, detacher);
}
