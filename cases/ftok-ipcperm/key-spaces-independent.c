/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"
#include "sysv-sem.h"
#include "sysv-shm.h"

CASE("one key names a queue, a segment and a semaphore set at once, and removing one leaves the other two",
     XSI("msgget", "DESCRIPTION"))
{
	key_t key = temp_key();
	int queue = GIVES(msgget(key, IPC_CREAT | IPC_EXCL | 0600));
	int segment = GIVES(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600));
	int set = GIVES(semget(key, 3, IPC_CREAT | IPC_EXCL | 0600));

	EQUAL(msgget(key, 0), queue);
	EQUAL(shmget(key, 0, 0), segment);
	EQUAL(semget(key, 1, 0), set);
	MUST(shmctl(segment, IPC_RMID, NULL));
	FAILS(ENOENT, shmget(key, 0, 0));
	EQUAL(msgget(key, 0), queue);
	EQUAL(semget(key, 1, 0), set);
	MUST(msgctl(queue, IPC_RMID, NULL));
	FAILS(ENOENT, msgget(key, 0));
	EQUAL(semget(key, 1, 0), set);
}
