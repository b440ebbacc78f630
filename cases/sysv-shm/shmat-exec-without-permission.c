/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_EXEC */

#include "sysv-shm.h"

static void attach(void *unused)
{
	(void)unused;
	int segment = temp_own_segment(MUST(shmget(IPC_PRIVATE, 1, 0600)));
	int executable = temp_own_segment(MUST(shmget(IPC_PRIVATE, 1, 0700)));
	void *memory = shmat(segment, NULL, SHM_EXEC);
	int error = errno;

	LINUX_OR_OTHER(memory == (void *)-1, memory != (void *)-1);
	if (memory == (void *)-1)
		EQUAL(error, EACCES);
	else
		SUCCEEDS(shmdt(memory));
	SUCCEEDS(shmdt(GIVES(shmat(segment, NULL, 0))));
	SUCCEEDS(shmdt(GIVES(shmat(executable, NULL, SHM_EXEC))));
}

/* shmop(2): the caller must have execute permission. shmctl(2): it is not necessary. */
CASE("shmat() with SHM_EXEC of a segment of mode 0600 by its unprivileged owner succeeds or fails with EACCES; of mode 0700 it "
     "succeeds",
     IMPL("shmat", "SHM_EXEC"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(attach, NULL));
}
