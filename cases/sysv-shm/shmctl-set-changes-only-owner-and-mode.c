/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <unistd.h>

#include "sysv-shm.h"

/* All that must not be taken over is poisoned, the bits of the mode above the permissions among it. */
CASE("shmctl() with IPC_SET takes over the owner, the group and the low nine bits of the mode, and nothing else",
     XSI("shmctl", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	int segment = temp_segment(100);
	struct shmid_ds before = {0}, wanted, status;

	MUST(shmat(segment, NULL, 0));
	MUST(shmctl(segment, IPC_STAT, &before));
	memset(&wanted, 0x2A, sizeof(wanted));
	wanted.shm_perm.uid = second_user();
	wanted.shm_perm.gid = second_user() + 1;
	wanted.shm_perm.mode = 07000 | 0451;
	SUCCEEDS(shmctl(segment, IPC_SET, &wanted));
	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_perm.mode & 0777, 0451);
	EQUAL(status.shm_perm.uid, second_user());
	EQUAL(status.shm_perm.gid, second_user() + 1);
	EQUAL(status.shm_perm.cuid, geteuid());
	EQUAL(status.shm_perm.cgid, getegid());
	EQUAL(status.shm_segsz, 100);
	EQUAL(status.shm_nattch, 1);
	EQUAL(status.shm_cpid, getpid());
	EQUAL(status.shm_lpid, getpid());
	EQUAL(status.shm_dtime, 0);
}
