/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "posix-sem.h"

static sem_t *map(const char *path)
{
	int file = MUST(open(path, O_RDWR));

	return MUST(mmap(NULL, sizeof(sem_t), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
}

static void wait_as_it_is(const char *path)
{
	SUCCEEDS(sem_wait(map(path)));
}

static void execute(void *path)
{
	exec_self(path);
}

CASE("a new program that maps the file in which another process has made a shared semaphore can use it as it is",
     POSIX("sem_init", "DESCRIPTION, pshared"), NEEDS(EXEC_SELF), AFTER_EXEC(wait_as_it_is))
{
	const char *path = temp_file(NULL, sizeof(sem_t));
	sem_t *semaphore = map(path);

	SUCCEEDS(sem_init(semaphore, 1, 0));
	pid_t waiter = child(execute, (void *)path);
	BLOCKS(waiter);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(waiter);
	HAS_VALUE(semaphore, 0);
}
