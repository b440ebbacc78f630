/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmat() of a segment that was removed while attached, and then detached for the last time, fails with EINVAL or EIDRM",
     XSI("shmat", "ERRORS [EINVAL]"))
{
	int segment = temp_segment(1);
	void *memory = GIVES(shmat(segment, NULL, 0));

	MUST(shmctl(segment, IPC_RMID, NULL));
	SUCCEEDS(shmdt(memory));
	REMOVED(shmat(segment, NULL, 0));
	REMOVED(shmat(segment, NULL, SHM_RDONLY));
}
