/* SPDX-License-Identifier: MIT */
#include <stdatomic.h>

#include "posix-shm.h"

enum { PROCESSES = 4, TIMES = 10000 };

static void count(void *name)
{
	atomic_int *counter = (atomic_int *)(void *)mapped(GIVES(shm_open(name, O_RDWR, 0)), sizeof(*counter));

	for (int i = 0; i < TIMES; i++)
		atomic_fetch_add(counter, 1);
}

CASE("atomic additions by several processes to one number in an object are all counted",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	pid_t processes[PROCESSES];
	int fd = named_object(name, sizeof(int));

	for (int i = 0; i < PROCESSES; i++)
		processes[i] = child(count, (void *)name);
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(processes[i]);
	EQUAL(*(const int *)(const void *)mapped_for_reading(fd, sizeof(int)), PROCESSES * TIMES);
}
