/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "sysv-shm.h"

static void create(void *key)
{
	MUST(shmget(*(key_t *)key, 1, IPC_CREAT | IPC_EXCL | 0600));
}

/* Both segments were made by processes that have exited; one is attached here. */
CASE("writing 1 to shm_rmid_forced destroys at once a segment that nobody has attached, and none that is attached",
     LINUX("proc(5)", "/proc/sys/kernel/shm_rmid_forced"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	const char *forced = "/proc/sys/kernel/shm_rmid_forced";
	key_t orphan = temp_key(), attached = temp_key();

	set_kernel_limit(forced, "0");
	FINISHES(child(create, &orphan));
	FINISHES(child(create, &attached));
	int segment = MUST(shmget(orphan, 1, 0600));
	char *memory = GIVES(shmat(GIVES(shmget(attached, 1, 0600)), NULL, 0));
	memory[0] = 'x';
	EQUAL(write(MUST(open(forced, O_WRONLY)), "1\n", 2), 2);
	REMOVED(shmctl(segment, IPC_STAT, &(struct shmid_ds){0}));
	FAILS(ENOENT, shmget(orphan, 1, 0600));
	EQUAL(*(char *)GIVES(shmat(GIVES(shmget(attached, 1, 0600)), NULL, 0)), 'x');
}
