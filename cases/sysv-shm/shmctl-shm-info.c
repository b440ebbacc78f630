/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_INFO */
#include <string.h>

#include "sysv-shm.h"

/* In a namespace of its own the numbers are exact: nobody else has segments there. */
CASE("shmctl() with SHM_INFO counts the segments and their pages, those in memory among them, and returns the highest used "
     "index",
     LINUX("shmctl(2)", "SHM_INFO"), NEEDS(OWN_IPC_NAMESPACE))
{
	struct shm_info info;
	int first = temp_segment(3 * page_size()), second = temp_segment(1);
	char *memory = MUST(shmat(first, NULL, 0));

	memory[0] = memory[page_size()] = 'x';
	memset(&info, 0xAA, sizeof(info));
	EQUAL(shmctl(0, SHM_INFO, (struct shmid_ds *)&info), 1);
	EQUAL(info.used_ids, 2);
	EQUAL(info.shm_tot, 4);
	AT_LEAST(info.shm_rss + info.shm_swp, 2); /* a kernel may give more than was touched */
	AT_MOST(info.shm_rss + info.shm_swp, 4);
	SUCCEEDS(shmctl(second, IPC_RMID, NULL));
	EQUAL(shmctl(0, SHM_INFO, (struct shmid_ds *)&info), 0);
	EQUAL(info.used_ids, 1);
	EQUAL(info.shm_tot, 3);
}
