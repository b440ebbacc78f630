/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static void remove_it(void *segment)
{
	FAILS(EPERM, shmctl(*(int *)segment, IPC_RMID, NULL));
}

CASE("shmctl() with IPC_RMID by a user who is neither owner nor creator fails with EPERM, and the segment stays",
     XSI("shmctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	key_t key = temp_key();
	int segment = MUST(shmget(key, 1, IPC_CREAT | IPC_EXCL | 0666));
	char *memory = MUST(shmat(segment, NULL, 0));

	memory[0] = 'x';
	FINISHES(child_as_second_user(remove_it, &segment));
	EQUAL(shmget(key, 1, 0), segment);
	EQUAL(*(char *)GIVES(shmat(segment, NULL, 0)), 'x');
}
