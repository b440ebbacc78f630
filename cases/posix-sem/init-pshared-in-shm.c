/* SPDX-License-Identifier: MIT */
#ifdef PLUMB_VARIANT_segment
#include <sys/shm.h>
#else
#include <sys/mman.h>
#endif

#include "posix-sem.h"

static sem_t *make_there(void)
{
#ifdef PLUMB_VARIANT_segment
	return MUST(shmat(temp_segment(sizeof(sem_t)), NULL, 0));
#else
	int fd = MUST(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0600));

	MUST(ftruncate(fd, sizeof(sem_t)));
	return MUST(mmap(NULL, sizeof(sem_t), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
#endif
}

CASE("a semaphore in a " OBJECT " blocks a process until another one posts",
     VARIANT(shm, "posix-sem/init-pshared-in-shm", POSIX_OPTION(SHM, "sem_init", "DESCRIPTION, pshared")),
     VARIANT(segment, "posix-sem/init-pshared-in-segment", XSI("sem_init", "DESCRIPTION, pshared")))
{
	sem_t *semaphore = make_there();

	SUCCEEDS(sem_init(semaphore, 1, 1));
	FINISHES(child(wait_once, semaphore));
	pid_t waiter = child(wait_once, semaphore);
	BLOCKS(waiter);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(waiter);
	HAS_VALUE(semaphore, 0);
}
