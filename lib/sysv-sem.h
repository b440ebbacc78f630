/* SPDX-License-Identifier: MIT */
/* What cases of System V semaphore sets say. The words expand in the case. */
#ifndef PLUMB_SYSV_SEM_H
#define PLUMB_SYSV_SEM_H

#include <sys/sem.h>

#include "sysv-ipc.h"

/* semop() of these operations: SEMOP(set, {0, -1, 0}, {1, 1, SEM_UNDO}). */
#define SEMOP(set, ...) \
	semop(set, (struct sembuf[]){__VA_ARGS__}, sizeof((struct sembuf[]){__VA_ARGS__}) / sizeof(struct sembuf))

/* POSIX has every program define it, as union semun; some headers do, too. */
union semctl_argument {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
	void *info;
};

/* semctl()'s fourth argument: semctl(set, 0, SETVAL, VAL(3)), semctl(set, 0, IPC_STAT, BUF(&status)). */
#define VAL(value) ((union semctl_argument){.val = (value)})
#define BUF(address) ((union semctl_argument){.buf = (address)})
#define ARRAY(address) ((union semctl_argument){.array = (address)})
#define INFO(address) ((union semctl_argument){.info = (address)}) /* Linux: struct seminfo */

/* Set-up: a new set of this mode, which lets its owner alter it, all values 0: POSIX leaves those of a new set open. */
static inline int private_semaphores(int count, int mode)
{
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, count, mode)));

	for (int i = 0; i < count; i++)
		MUST(semctl(set, i, SETVAL, VAL(0)));
	return set;
}

#endif
