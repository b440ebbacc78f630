/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "sysv-shm.h"

static int segment;
static bool *usable;

static void leave(void *memory)
{
	SUCCEEDS(unshare(CLONE_NEWIPC));
	FAILS(EINVAL, shmctl(segment, IPC_STAT, &(struct shmid_ds){0}));
	*usable = can_store(memory);
	if (*usable)
		SUCCEEDS(shmdt(memory));
}

CASE("unshare(CLONE_NEWIPC) makes a segment's identifier unknown; whether an attachment made before stays shared with the "
     "processes that have it is observed",
     IMPL("unshare(2)", "CLONE_NEWIPC"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	segment = temp_segment(1);
	usable = shared_memory(sizeof(*usable));
	char *memory = MUST(shmat(segment, NULL, 0));
	FINISHES(child(leave, memory));
	LINUX_OR_OTHER(*usable, !*usable);
	EQUAL(memory[0], *usable ? 'x' : 0);
	memory[0] = 'p';
	EQUAL(memory[0], 'p');
	ATTACHMENTS(segment, 1);
}
