/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "sysv-shm.h"

CASE("munmap() of a whole attachment succeeds and unmaps it; whether it takes one from shm_nattch is observed, and the data "
     "stays",
     IMPL("munmap", "DESCRIPTION"))
{
	int segment = temp_segment(page_size());
	char *memory = MUST(shmat(segment, NULL, 0));
	struct shmid_ds status = {0};

	memory[0] = 'x';
	SUCCEEDS(munmap(memory, page_size()));
	RAISES(SIGSEGV, load_byte, memory);
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	LINUX_OR_OTHER(status.shm_nattch == 0, status.shm_nattch == 1);
	EQUAL(*(char *)GIVES(shmat(segment, NULL, SHM_RDONLY)), 'x');
}
