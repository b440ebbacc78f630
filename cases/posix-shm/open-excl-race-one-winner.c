/* SPDX-License-Identifier: MIT */
#include <stdatomic.h>

#include "posix-shm.h"

enum { PROCESSES = 4, NAMES = 25 };

static const char *names[NAMES];
static atomic_int *winners;
static struct gate *start;

static void try_to_create_all(void *unused)
{
	(void)unused;
	pass_gate(start);
	for (int i = 0; i < NAMES; i++) {
		errno = 0;
		if (shm_open(names[i], O_RDWR | O_CREAT | O_EXCL, 0600) == -1)
			EQUAL(errno, EEXIST);
		else
			atomic_fetch_add(&winners[i], 1);
	}
}

CASE("of the processes that call shm_open() with O_CREAT and O_EXCL of one new name at once just one succeeds",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION, O_EXCL"))
{
	pid_t processes[PROCESSES];

	start = new_gate();
	winners = shared_memory(NAMES * sizeof(*winners));
	for (int i = 0; i < NAMES; i++)
		names[i] = temp_shm_name();
	for (int i = 0; i < PROCESSES; i++)
		processes[i] = child(try_to_create_all, NULL);
	for (int i = 0; i < PROCESSES; i++)
		open_gate(start);
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(processes[i]);
	for (int i = 0; i < NAMES; i++)
		EQUAL(winners[i], 1);
}
