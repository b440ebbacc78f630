/* SPDX-License-Identifier: MIT */
#include <stdatomic.h>

#include "posix-shm.h"

enum { PROCESSES = 4, NAMES = 25 };

static const char *names[NAMES];
static atomic_int *winners;
static struct gate *start;

static void try_to_unlink_all(void *unused)
{
	(void)unused;
	pass_gate(start);
	for (int i = 0; i < NAMES; i++) {
		errno = 0;
		if (shm_unlink(names[i]) == -1)
			EQUAL(errno, ENOENT);
		else
			atomic_fetch_add(&winners[i], 1);
	}
}

CASE("of the processes that unlink one name at once just one succeeds, and the others fail with ENOENT",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION, atomic operations"))
{
	pid_t processes[PROCESSES];

	start = new_gate();
	winners = shared_memory(NAMES * sizeof(*winners));
	for (int i = 0; i < NAMES; i++) {
		names[i] = temp_shm_name();
		named_object(names[i], 1);
	}
	for (int i = 0; i < PROCESSES; i++)
		processes[i] = child(try_to_unlink_all, NULL);
	for (int i = 0; i < PROCESSES; i++)
		open_gate(start);
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(processes[i]);
	for (int i = 0; i < NAMES; i++)
		EQUAL(winners[i], 1);
}
