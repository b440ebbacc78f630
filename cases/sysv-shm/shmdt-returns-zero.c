/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmdt() that detaches returns 0, whether the attachment was writable or read-only", XSI("shmdt", "RETURN VALUE"))
{
	int segment = temp_segment(1);
	void *writable = MUST(shmat(segment, NULL, 0)), *readable = MUST(shmat(segment, NULL, SHM_RDONLY));

	SUCCEEDS(shmdt(writable));
	SUCCEEDS(shmdt(readable));
	ATTACHMENTS(segment, 0);
}
