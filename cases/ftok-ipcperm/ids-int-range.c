/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"
#include "sysv-sem.h"
#include "sysv-shm.h"

CASE("identifiers of segments, queues and semaphore sets are never negative, and -1 names no object",
     XSI("shmget", "RETURN VALUE"))
{
	for (int i = 0; i < 100; i++) {
		int segment = GIVES(shmget(IPC_PRIVATE, 1, 0600)), queue = GIVES(msgget(IPC_PRIVATE, 0600)),
		    set = GIVES(semget(IPC_PRIVATE, 1, 0600));

		AT_LEAST(segment, 0);
		AT_LEAST(queue, 0);
		AT_LEAST(set, 0);
		FAILS(EINVAL, shmctl(-1, IPC_STAT, &(struct shmid_ds){0}));
		FAILS(EINVAL, msgctl(-1, IPC_STAT, &(struct msqid_ds){0}));
		FAILS(EINVAL, semctl(-1, 0, GETVAL));
		SUCCEEDS(shmctl(segment, IPC_RMID, NULL));
		SUCCEEDS(msgctl(queue, IPC_RMID, NULL));
		SUCCEEDS(semctl(set, 0, IPC_RMID));
	}
}
