/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

/* The structure that is handed over is all ones but for what may be set. */
CASE("semctl() with IPC_SET leaves creator, size, values and sem_otime as they were, and takes over the nine bits of the mode",
     XSI("semctl", "DESCRIPTION, IPC_SET"))
{
	int set = temp_semaphores(3);
	struct semid_ds before, status;

	memset(&before, 0, sizeof(before));
	MUST(semctl(set, 0, IPC_STAT, BUF(&before)));
	memset(&status, 0xFF, sizeof(status));
	status.sem_perm.uid = before.sem_perm.uid;
	status.sem_perm.gid = before.sem_perm.gid;
	SUCCEEDS(semctl(set, 0, IPC_SET, BUF(&status)));
	memset(&status, 0xAA, sizeof(status));
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_perm.mode & 0777, 0777);
	EQUAL(status.sem_perm.cuid, before.sem_perm.cuid);
	EQUAL(status.sem_perm.cgid, before.sem_perm.cgid);
	EQUAL(status.sem_nsems, 3);
	EQUAL(status.sem_otime, 0);
	EQUAL(semctl(set, 2, GETVAL), 0);
}
