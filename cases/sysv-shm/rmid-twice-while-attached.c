/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmctl() with IPC_RMID of a segment already marked for removal does not detach it: it is usable until the last shmdt()",
     LINUX("shmctl(2)", "IPC_RMID"))
{
	int segment = temp_segment(1);
	char *memory = MUST(shmat(segment, NULL, 0)), *again = MUST(shmat(segment, NULL, 0));

	MUST(shmctl(segment, IPC_RMID, NULL));
	if (shmctl(segment, IPC_RMID, NULL) != 0)
		REMOVED(shmctl(segment, IPC_RMID, NULL));
	memory[0] = 'x';
	EQUAL(again[0], 'x');
	SUCCEEDS(shmdt(memory));
	EQUAL(again[0], 'x');
	SUCCEEDS(shmdt(again));
	REMOVED(shmctl(segment, IPC_RMID, NULL));
}
