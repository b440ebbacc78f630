/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "posix-sem.h"

static sem_t *map(int file)
{
	return MUST(mmap(NULL, sizeof(sem_t), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
}

static void wait_once_there(void *file)
{
	SUCCEEDS(sem_wait(map(INT(file))));
}

CASE("a shared semaphore can be used through any mapping of its memory, in one process and in several",
     POSIX("2.9.9 Synchronization Object Copies and Alternative Mappings", "semaphores"))
{
	int file = MUST(open(temp_file(NULL, sizeof(sem_t)), O_RDWR));
	sem_t *here = map(file), *there = map(file);

	SUCCEEDS(sem_init(here, 1, 1));
	HAS_VALUE(there, 1);
	SUCCEEDS(sem_trywait(there));
	FAILS(EAGAIN, sem_trywait(here));
	pid_t waiter = child(wait_once_there, &file);
	BLOCKS(waiter);
	SUCCEEDS(sem_post(there));
	FINISHES(waiter);
	struct thread *other = thread(wait_once, here);
	BLOCKS(other);
	SUCCEEDS(sem_post(there));
	FINISHES(other);
	HAS_VALUE(here, 0);
}
