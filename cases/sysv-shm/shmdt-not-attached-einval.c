/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmdt() fails with EINVAL for a null address, for memory that is no segment, and for what is already detached",
     XSI("shmdt", "ERRORS [EINVAL]"))
{
	int segment = temp_segment(page_size());
	char *other = shared_memory(page_size()), *memory = MUST(shmat(segment, NULL, 0));
	char *kept = MUST(shmat(segment, NULL, 0));

	other[0] = 'o';
	SUCCEEDS(shmdt(memory));
	FAILS(EINVAL, shmdt(memory));
	FAILS(EINVAL, shmdt(NULL));
	FAILS(EINVAL, shmdt(other));
	EQUAL(other[0], 'o');
	EQUAL(kept[0], 0);
	ATTACHMENTS(segment, 1);
}
