/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "sysv-shm.h"

static int segment;

static void leave(void *memory)
{
	char *shared = memory;

	SUCCEEDS(unshare(CLONE_NEWIPC));
	OBSERVE("after unshare(CLONE_NEWIPC) an attachment made before can be used");
	EQUAL(shared[0], 'p');
	shared[1] = 'c';
	FAILS(EINVAL, shmctl(segment, IPC_STAT, &(struct shmid_ds){0}));
	SUCCEEDS(shmdt(memory));
}

CASE("an attachment made before unshare(CLONE_NEWIPC) stays shared with the processes that have it, though its identifier is "
     "unknown in the new namespace",
     IMPL("unshare", "CLONE_NEWIPC"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	segment = temp_segment(2);
	char *memory = MUST(shmat(segment, NULL, 0));
	memory[0] = 'p';
	FINISHES(child(leave, memory));
	EQUAL(memory[1], 'c');
	ATTACHMENTS(segment, 1);
}
