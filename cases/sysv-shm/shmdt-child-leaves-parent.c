/* SPDX-License-Identifier: MIT */
#include <sys/shm.h>

#include "plumbline.h"

static void detach(void *memory)
{
	*(char *)memory = 'c';
	SUCCEEDS(shmdt(memory));
	RAISES(SIGSEGV, load_byte, memory);
}

CASE("shmdt() in a child detaches only there: its parent goes on using the attachment that the child inherited",
     XSI("shmdt", "DESCRIPTION"))
{
	int segment = temp_segment(1);
	char *memory = MUST(shmat(segment, NULL, 0));
	struct shmid_ds status = {0};

	FINISHES(child(detach, memory));
	EQUAL(memory[0], 'c');
	memory[0] = 'p';
	EQUAL(memory[0], 'p');
	MUST(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_nattch, 1);
}
