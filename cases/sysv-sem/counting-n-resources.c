/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

enum { RESOURCES = 3 };

struct pool {
	int set;
	int users;
};

static void use_often(void *argument)
{
	struct pool *pool = argument;

	for (int i = 0; i < 50; i++) {
		SUCCEEDS(SEMOP(pool->set, {0, -1, 0}));
		AT_MOST(__atomic_add_fetch(&pool->users, 1, __ATOMIC_SEQ_CST), RESOURCES);
		__atomic_fetch_sub(&pool->users, 1, __ATOMIC_SEQ_CST);
		SUCCEEDS(SEMOP(pool->set, {0, 1, 0}));
	}
}

static void take(void *argument)
{
	MUST(SEMOP(((struct pool *)argument)->set, {0, -1, 0}));
}

CASE("a semaphore of the value 3 lets three processes in, however many compete for it, and no fourth",
     XSI("semop", "DESCRIPTION"))
{
	struct pool *pool = shared_memory(sizeof(*pool));
	pid_t user[6];

	pool->set = temp_semaphores(1);
	MUST(SEMOP(pool->set, {0, RESOURCES, 0}));
	for (int i = 0; i < RESOURCES; i++)
		SUCCEEDS(SEMOP(pool->set, {0, -1, IPC_NOWAIT}));
	EQUAL(semctl(pool->set, 0, GETVAL), 0);
	pid_t fourth = child(take, pool);
	BLOCKS(fourth);
	stop(fourth);
	SUCCEEDS(SEMOP(pool->set, {0, RESOURCES, 0}));
	for (int i = 0; i < 6; i++)
		user[i] = child(use_often, pool);
	for (int i = 0; i < 6; i++)
		FINISHES(user[i]);
	EQUAL(semctl(pool->set, 0, GETVAL), RESOURCES);
}
