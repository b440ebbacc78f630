/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* semtimedop() */
#include <string.h>
#include <time.h>

#include "sysv-sem.h"

static void wait_in_vain(void *set)
{
	int64_t start = now_ms();

	FAILS(EAGAIN, semtimedop(INT(set), (struct sembuf[]){{1, 1, 0}, {0, -1, 0}}, 2, &(struct timespec){0, 10000000}));
	AT_LEAST(now_ms() - start, 9);
}

CASE("semtimedop() whose timeout passes sets neither sempid of a semaphore nor sem_otime, and counts as waiting no more",
     LINUX("semop(2)", "semtimedop()"))
{
	int set = private_semaphores(2, 0600);
	struct semid_ds status;
	pid_t waiter = child(wait_in_vain, &set);

	FINISHES(waiter);
	DIFFERS(GIVES(semctl(set, 0, GETPID)), waiter);
	DIFFERS(GIVES(semctl(set, 1, GETPID)), waiter);
	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_otime, 0);
	EQUAL(semctl(set, 0, GETNCNT), 0);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
