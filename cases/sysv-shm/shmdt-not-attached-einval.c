/* SPDX-License-Identifier: MIT */
#include <sys/shm.h>

#include "plumbline.h"

CASE("shmdt() fails with EINVAL for a null address, for memory that is no segment, and for what is already detached",
     XSI("shmdt", "ERRORS [EINVAL]"))
{
	int segment = temp_segment(page_size());
	char *other = shared_memory(page_size()), *memory = MUST(shmat(segment, NULL, 0));
	char *kept = MUST(shmat(segment, NULL, 0));
	struct shmid_ds status = {0};

	other[0] = 'o';
	SUCCEEDS(shmdt(memory));
	FAILS(EINVAL, shmdt(memory));
	FAILS(EINVAL, shmdt(NULL));
	FAILS(EINVAL, shmdt(other));
	EQUAL(other[0], 'o');
	EQUAL(kept[0], 0);
	MUST(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_nattch, 1);
}
