/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static void make(void *segment)
{
	struct shmid_ds status = {.shm_nattch = 99};

	INT(segment) = GIVES(shmget(IPC_PRIVATE, 1234, 0600));
	SUCCEEDS(shmctl(INT(segment), IPC_STAT, &status));
	EQUAL(status.shm_segsz, 1234);
}

CASE("with shm_rmid_forced 1 a segment that nobody has attached is destroyed when the process ends that made it",
     LINUX("proc(5)", "/proc/sys/kernel/shm_rmid_forced"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	int *segment = shared_memory(sizeof(*segment));
	struct shmid_ds status = {0};

	set_kernel_limit("/proc/sys/kernel/shm_rmid_forced", "0");
	FINISHES(child(make, segment));
	SUCCEEDS(shmctl(*segment, IPC_STAT, &status));
	EQUAL(status.shm_segsz, 1234);
	set_kernel_limit("/proc/sys/kernel/shm_rmid_forced", "1");
	FINISHES(child(make, segment));
	REMOVED(shmctl(*segment, IPC_STAT, &status));
}
