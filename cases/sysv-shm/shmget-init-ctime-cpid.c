/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <unistd.h>

#include "sysv-shm.h"

static void create(void *key)
{
	GIVES(shmget(*(key_t *)key, 100, IPC_CREAT | IPC_EXCL | 0600));
}

/* The clock that time() reads may be some milliseconds before or behind the one that stamps. */
CASE("a segment that shmget() has created has the time of that call as shm_ctime and the process ID of its creator as shm_cpid",
     XSI("shmget", "DESCRIPTION"))
{
	key_t key = temp_key();
	time_t before = time(NULL);
	pid_t creator = child(create, &key);
	struct shmid_ds status;

	FINISHES(creator);
	memset(&status, 0xAA, sizeof(status));
	int segment = GIVES(shmget(key, 0, 0));
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	AT_LEAST(status.shm_ctime, before - 1);
	AT_MOST(status.shm_ctime, time(NULL) + 1);
	EQUAL(status.shm_cpid, creator);
}
