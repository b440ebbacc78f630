/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-shm.h"

static int segment;
static struct gate *attached, *removed;

static void attach_and_exit(void *unused)
{
	(void)unused;
	char *memory = MUST(shmat(segment, NULL, 0));

	open_gate(attached);
	pass_gate(removed);
	memory[0] = 'x';
	EQUAL(memory[0], 'x');
	_exit(0);
}

CASE("a segment that IPC_RMID marked while a process had it attached is destroyed when that process exits without shmdt()",
     LINUX("shmctl(2)", "IPC_RMID"))
{
	struct shmid_ds status = {0};

	segment = temp_segment(1);
	attached = new_gate();
	removed = new_gate();
	pid_t last = child(attach_and_exit, NULL);
	pass_gate(attached);
	SUCCEEDS(shmctl(segment, IPC_RMID, NULL));
	ATTACHMENTS(segment, 1);
	open_gate(removed);
	FINISHES(last);
	REMOVED(shmctl(segment, IPC_STAT, &status));
	REMOVED(shmat(segment, NULL, 0));
}
