/* SPDX-License-Identifier: MIT */
#include <sys/shm.h>

#include "plumbline.h"

CASE("shmctl() with IPC_RMID of a segment already marked for removal does not detach it: it is usable until the last shmdt()",
     LINUX("shmctl(2)", "IPC_RMID"))
{
	int segment = temp_segment(1);
	char *memory = MUST(shmat(segment, NULL, 0)), *again = MUST(shmat(segment, NULL, 0));

	MUST(shmctl(segment, IPC_RMID, NULL));
	if (shmctl(segment, IPC_RMID, NULL) != 0)
		FAILS_EITHER(EINVAL, EIDRM, shmctl(segment, IPC_RMID, NULL));
	memory[0] = 'x';
	EQUAL(again[0], 'x');
	SUCCEEDS(shmdt(memory));
	EQUAL(again[0], 'x');
	SUCCEEDS(shmdt(again));
	FAILS_EITHER(EINVAL, EIDRM, shmctl(segment, IPC_RMID, NULL));
}
