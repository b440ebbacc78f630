/* SPDX-License-Identifier: MIT */
#include <sys/shm.h>

#include "plumbline.h"

CASE("a process can attach segments hundreds of times: shmat() knows no limit per process", LINUX("shmop(2)", "NOTES, SHMSEG"))
{
	enum { ATTACHMENTS = 300 };
	int segment = temp_segment(1);
	char *first = GIVES(shmat(segment, NULL, 0)), *last = first;
	struct shmid_ds status = {0};

	for (int i = 1; i < ATTACHMENTS; i++)
		last = GIVES(shmat(segment, NULL, 0));
	first[0] = 'x';
	EQUAL(last[0], 'x');
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_nattch, ATTACHMENTS);
}
