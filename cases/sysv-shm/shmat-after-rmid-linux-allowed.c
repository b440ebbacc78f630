/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmat() attaches a segment that is marked for removal, as long as another attachment keeps it alive",
     LINUX("shmop(2)", "NOTES"))
{
	int segment = temp_segment(1);
	char *memory = MUST(shmat(segment, NULL, 0));

	MUST(shmctl(segment, IPC_RMID, NULL));
	char *again = GIVES(shmat(segment, NULL, 0));
	memory[0] = 'x';
	EQUAL(again[0], 'x');
	SUCCEEDS(shmdt(memory));
	again[0] = 'y';
	char *third = GIVES(shmat(segment, NULL, 0));
	EQUAL(third[0], 'y');
	SUCCEEDS(shmdt(again));
	SUCCEEDS(shmdt(third));
	REMOVED(shmat(segment, NULL, 0));
}
