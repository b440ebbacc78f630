/* SPDX-License-Identifier: MIT */
#include <sys/shm.h>

#include "plumbline.h"

CASE("shmdt() of one of two attachments of a segment leaves the other usable and shm_nattch 1", XSI("shmdt", "DESCRIPTION"))
{
	int segment = temp_segment(1);
	char *one = MUST(shmat(segment, NULL, 0)), *two = MUST(shmat(segment, NULL, 0));
	struct shmid_ds status = {0};

	one[0] = 'a';
	SUCCEEDS(shmdt(one));
	EQUAL(two[0], 'a');
	two[0] = 'b';
	EQUAL(two[0], 'b');
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_nattch, 1);
	RAISES(SIGSEGV, load_byte, one);
}
