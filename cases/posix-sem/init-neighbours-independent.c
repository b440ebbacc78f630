/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

enum { COUNT = 256 }; /* any process may have so many: _POSIX_SEM_NSEMS_MAX */

CASE("256 unnamed semaphores side by side each have a value of their own", POSIX("sem_init", "DESCRIPTION"))
{
	static sem_t semaphores[COUNT];

	memset(semaphores, 0xaa, sizeof(semaphores));
	for (int i = 0; i < COUNT; i++)
		SUCCEEDS(sem_init(&semaphores[i], 0, (unsigned int)i));
	for (int i = 0; i < COUNT; i += 2)
		SUCCEEDS(sem_post(&semaphores[i]));
	for (int i = 1; i < COUNT; i += 2)
		SUCCEEDS(sem_trywait(&semaphores[i]));
	for (int i = 0; i < COUNT; i++) {
		HAS_VALUE(&semaphores[i], i % 2 == 0 ? i + 1 : i - 1);
		SUCCEEDS(sem_destroy(&semaphores[i]));
	}
}
