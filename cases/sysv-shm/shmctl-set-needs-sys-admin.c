/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static int *segment;

static void create(void *unused)
{
	(void)unused;
	*segment = temp_own_segment(MUST(shmget(IPC_PRIVATE, 1, 0666)));
}

static void control(void *unused)
{
	struct shmid_ds status = {0};

	(void)unused;
	MUST(shmctl(*segment, IPC_STAT, &status));
	drop_privileges(PRIVILEGE_SYS_ADMIN);
	FAILS(EPERM, shmctl(*segment, IPC_SET, &status));
	FAILS(EPERM, shmctl(*segment, IPC_RMID, NULL));
}

CASE("shmctl() with IPC_SET and IPC_RMID of another user's segment needs the privilege CAP_SYS_ADMIN and fails with EPERM "
     "without it",
     LINUX("shmctl(2)", "ERRORS [EPERM]"), NEEDS(SECOND_USER | PRIVILEGE_SYS_ADMIN | PRIVILEGE_IPC_OWNER))
{
	struct shmid_ds status = {0};

	segment = shared_memory(sizeof(*segment));
	FINISHES(child_as_second_user(create, NULL));
	FINISHES(child(control, NULL));
	MUST(shmctl(*segment, IPC_STAT, &status));
	status.shm_perm.mode = 0640;
	SUCCEEDS(shmctl(*segment, IPC_SET, &status));
	MUST(shmctl(*segment, IPC_STAT, &status));
	EQUAL(status.shm_perm.mode & 0777, 0640);
	SUCCEEDS(shmctl(*segment, IPC_RMID, NULL));
	REMOVED(shmctl(*segment, IPC_STAT, &status));
}
