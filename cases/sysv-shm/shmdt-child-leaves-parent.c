/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

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

	FINISHES(child(detach, memory));
	EQUAL(memory[0], 'c');
	memory[0] = 'p';
	EQUAL(memory[0], 'p');
	ATTACHMENTS(segment, 1);
}
