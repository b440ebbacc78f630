/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("with shm_rmid_forced 1 a segment is destroyed when its last attachment goes, without IPC_RMID; with 0 it stays",
     LINUX("proc(5)", "/proc/sys/kernel/shm_rmid_forced"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	key_t key = temp_key();
	struct shmid_ds status = {.shm_nattch = 99};

	set_kernel_limit("/proc/sys/kernel/shm_rmid_forced", "0");
	int segment = MUST(shmget(key, 1, IPC_CREAT | IPC_EXCL | 0600));
	SUCCEEDS(shmdt(MUST(shmat(segment, NULL, 0))));
	ATTACHMENTS(segment, 0);
	set_kernel_limit("/proc/sys/kernel/shm_rmid_forced", "1");
	void *one = MUST(shmat(segment, NULL, 0)), *two = MUST(shmat(segment, NULL, 0));
	SUCCEEDS(shmdt(one));
	ATTACHMENTS(segment, 1);
	SUCCEEDS(shmdt(two));
	REMOVED(shmctl(segment, IPC_STAT, &status));
	FAILS(ENOENT, shmget(key, 1, 0600));
}
