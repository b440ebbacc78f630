/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "posix-sem.h"

enum { COUNT = 256 };

CASE("a process can have 256 named semaphores open at a time, each with a value of its own",
     POSIX("<limits.h>", "_POSIX_SEM_NSEMS_MAX"))
{
	const char *name = temp_sem_name();
	static sem_t *semaphores[COUNT];

	need_limit(RLIMIT_NOFILE, COUNT + 64); /* each may have a descriptor */
	for (int i = 0; i < COUNT; i++) {
		semaphores[i] = GIVES(sem_open(name, O_CREAT | O_EXCL, 0600, (unsigned int)i));
		SUCCEEDS(sem_unlink(name));
	}
	for (int i = 0; i < COUNT; i += 2)
		SUCCEEDS(sem_post(semaphores[i]));
	for (int i = 0; i < COUNT; i++) {
		HAS_VALUE(semaphores[i], i % 2 == 0 ? i + 1 : i);
		SUCCEEDS(sem_close(semaphores[i]));
	}
	FAILS(ENOENT, sem_open(name, 0));
}
