/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <unistd.h>

#include "sysv-shm.h"

static void attach_and_detach(void *segment)
{
	MUST(shmdt(MUST(shmat(INT(segment), NULL, 0))));
}

CASE("shmctl() with IPC_STAT tells the present size, owner, creator, mode, process IDs, attach count and times of a segment",
     XSI("shmctl", "DESCRIPTION"))
{
	time_t before = time(NULL);
	int segment = temp_own_segment(shmget(IPC_PRIVATE, 12345, 0640));
	struct shmid_ds status;

	MUST(shmat(segment, NULL, 0));
	pid_t last = child(attach_and_detach, &segment);
	FINISHES(last);
	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_segsz, 12345);
	EQUAL(status.shm_perm.uid, geteuid());
	EQUAL(status.shm_perm.gid, getegid());
	EQUAL(status.shm_perm.cuid, geteuid());
	EQUAL(status.shm_perm.cgid, getegid());
	EQUAL(status.shm_perm.mode & 0777, 0640);
	EQUAL(status.shm_cpid, getpid());
	EQUAL(status.shm_lpid, last);
	EQUAL(status.shm_nattch, 1);
	AT_LEAST(status.shm_atime, before - 1);
	AT_LEAST(status.shm_dtime, before - 1);
	AT_LEAST(status.shm_ctime, before - 1);
	AT_MOST(status.shm_dtime, time(NULL) + 1);
}
