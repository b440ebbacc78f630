/* SPDX-License-Identifier: MIT */
#include <sys/shm.h>

#include "plumbline.h"

CASE("shmdt() that detaches returns 0, whether the attachment was writable or read-only", XSI("shmdt", "RETURN VALUE"))
{
	int segment = temp_segment(1);
	void *writable = MUST(shmat(segment, NULL, 0)), *readable = MUST(shmat(segment, NULL, SHM_RDONLY));
	struct shmid_ds status = {0};

	EQUAL(shmdt(writable), 0);
	EQUAL(shmdt(readable), 0);
	MUST(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_nattch, 0);
}
