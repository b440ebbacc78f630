/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_interrupted(void *set)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, SEMOP(INT(set), {0, -5, 0}));
}

static void wait_interrupted(void *set)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, SEMOP(INT(set), {0, 0, 0}));
}

CASE("after a blocked semop() has failed with EINTR, GETNCNT and GETZCNT count one process less", XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(1);

	MUST(SEMOP(set, {0, 1, 0}));
	pid_t taker = child(take_interrupted, &set);
	BLOCKS(taker);
	pid_t waiter = child(wait_interrupted, &set);
	BLOCKS(waiter);
	EQUAL(semctl(set, 0, GETNCNT), 1);
	EQUAL(semctl(set, 0, GETZCNT), 1);
	INTERRUPTS(SIGUSR1, taker);
	EQUAL(semctl(set, 0, GETNCNT), 0);
	EQUAL(semctl(set, 0, GETZCNT), 1);
	INTERRUPTS(SIGUSR1, waiter);
	EQUAL(semctl(set, 0, GETZCNT), 0);
}
