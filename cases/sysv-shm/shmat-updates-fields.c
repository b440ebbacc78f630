/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <unistd.h>

#include "sysv-shm.h"

static void judge(int segment, unsigned long attachments, time_t before)
{
	struct shmid_ds status;

	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_nattch, attachments);
	EQUAL(status.shm_lpid, getpid());
	EQUAL(status.shm_dtime, 0);
	AT_LEAST(status.shm_atime, before - 1);
	AT_MOST(status.shm_atime, time(NULL) + 1);
}

static void attach_first(void *segment)
{
	time_t before = time(NULL);

	GIVES(shmat(INT(segment), NULL, SHM_RDONLY));
	judge(INT(segment), 1, before);
	GIVES(shmat(INT(segment), NULL, 0));
	judge(INT(segment), 2, before);
}

/* Not by its creator, whose process ID shm_cpid has. */
CASE("shmat() adds one to shm_nattch, sets shm_lpid to the caller and shm_atime to the time of the call, and leaves shm_dtime "
     "alone",
     XSI("shmat", "RETURN VALUE"))
{
	int segment = temp_segment(1);

	FINISHES(child(attach_first, &segment));
}
