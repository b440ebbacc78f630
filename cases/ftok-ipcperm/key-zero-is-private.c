/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"
#include "sysv-sem.h"
#include "sysv-shm.h"

CASE("the key 0 is IPC_PRIVATE: msgget(), shmget() and semget() make a new object for it at every call",
     LINUX("msgget(2)", "NOTES"))
{
	EQUAL(IPC_PRIVATE, 0);
	int queue = temp_own_queue(GIVES(msgget(0, 0600)));
	int other = temp_own_queue(GIVES(msgget(0, 0600)));
	DIFFERS(other, queue);
	SUCCEEDS(msgctl(other, IPC_STAT, &(struct msqid_ds){0}));
	SUCCEEDS(msgctl(queue, IPC_STAT, &(struct msqid_ds){0}));
	int segment = temp_own_segment(GIVES(shmget(0, 1, 0600)));
	DIFFERS(GIVES(temp_own_segment(shmget(0, 1, 0600))), segment);
	int set = temp_own_semaphores(GIVES(semget(0, 1, 0600)));
	DIFFERS(GIVES(temp_own_semaphores(semget(0, 1, 0600))), set);
}
