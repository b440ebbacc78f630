/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static struct gate *removed, *stored;

static void store_after_removal(void *memory)
{
	pass_gate(removed);
	EQUAL(*(char *)memory, 'p');
	*(char *)memory = 'c';
	open_gate(stored);
}

CASE("a segment that shmctl() removed while two processes have it attached goes on being shared by them until both have "
     "detached it",
     LINUX("shmctl(2)", "IPC_RMID"))
{
	int segment = temp_segment(1);
	char *memory = MUST(shmat(segment, NULL, 0));

	removed = new_gate();
	stored = new_gate();
	pid_t other = child(store_after_removal, memory);
	SUCCEEDS(shmctl(segment, IPC_RMID, NULL));
	memory[0] = 'p';
	open_gate(removed);
	pass_gate(stored);
	EQUAL(memory[0], 'c');
	FINISHES(other);
	EQUAL(memory[0], 'c');
	MUST(shmdt(memory));
	REMOVED(shmctl(segment, IPC_STAT, &(struct shmid_ds){0}));
}
