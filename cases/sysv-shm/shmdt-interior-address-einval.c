/* SPDX-License-Identifier: MIT */
#include <sys/shm.h>

#include "plumbline.h"

CASE("shmdt() of an address within an attachment, on a page boundary or not, fails with EINVAL and detaches nothing",
     XSI("shmdt", "ERRORS [EINVAL]"))
{
	int segment = temp_segment(3 * page_size());
	char *memory = MUST(shmat(segment, NULL, 0));
	struct shmid_ds status = {0};

	FAILS(EINVAL, shmdt(memory + 1));
	FAILS(EINVAL, shmdt(memory + page_size()));
	FAILS(EINVAL, shmdt(memory + 2 * page_size()));
	memory[0] = memory[3 * page_size() - 1] = 'x';
	EQUAL(memory[0], 'x');
	MUST(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_nattch, 1);
	SUCCEEDS(shmdt(memory));
	RAISES(SIGSEGV, load_byte, memory);
}
