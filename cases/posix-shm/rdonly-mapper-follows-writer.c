/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

enum { ROUNDS = 100 };

static struct gate *stored, *seen;

static void follow(void *name)
{
	const volatile int *number =
		(const int *)(const void *)mapped_for_reading(GIVES(shm_open(name, O_RDONLY, 0)), sizeof(int));

	for (int i = 1; i <= ROUNDS; i++) {
		pass_gate(stored);
		EQUAL(*number, i);
		open_gate(seen);
	}
}

CASE("a process that has an object mapped for reading alone sees each value that another stores there",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	volatile int *number = (int *)(void *)mapped(named_object(name, sizeof(int)), sizeof(int));

	stored = new_gate();
	seen = new_gate();
	pid_t follower = child(follow, (void *)name);
	for (int i = 1; i <= ROUNDS; i++) {
		*number = i;
		open_gate(stored);
		pass_gate(seen);
	}
	FINISHES(follower);
}
