/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static int segment;
static bool *usable;
static struct gate *attached, *changed;

static void attach_and_store(void *unused)
{
	(void)unused;
	char *memory = GIVES(shmat(segment, NULL, 0));
	open_gate(attached);
	pass_gate(changed);
	FAILS(EACCES, shmat(segment, NULL, SHM_RDONLY));
	*usable = can_store(memory);
}

CASE("when shmctl() with IPC_SET takes all permissions from a user, shmat() fails for it with EACCES; whether what it has "
     "attached stays usable is observed",
     IMPL("shmctl", "IPC_SET"), NEEDS(SECOND_USER),
     NOT_UNDER_MEMCHECK("valgrind's shmat() gives EINVAL where the caller may not read the segment's size"))
{
	struct shmid_ds status = {0};

	segment = temp_own_segment(shmget(IPC_PRIVATE, 1, 0606));
	usable = shared_memory(sizeof(*usable));
	attached = new_gate();
	changed = new_gate();
	char *memory = MUST(shmat(segment, NULL, 0));
	pid_t other = child_as_second_user(attach_and_store, NULL);
	pass_gate(attached);
	MUST(shmctl(segment, IPC_STAT, &status));
	status.shm_perm.mode = 0;
	SUCCEEDS(shmctl(segment, IPC_SET, &status));
	open_gate(changed);
	FINISHES(other);
	LINUX_OR_OTHER(*usable, !*usable);
	EQUAL(memory[0], *usable ? 'x' : 0);
}
