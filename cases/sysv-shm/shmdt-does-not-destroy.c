/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("a segment that is not marked for removal keeps its contents when shmdt() has detached it for the last time",
     XSI("shmdt", "DESCRIPTION"))
{
	int segment = temp_segment(2 * page_size());
	char *memory = MUST(shmat(segment, NULL, 0));

	memory[0] = 'a';
	memory[2 * page_size() - 1] = 'z';
	SUCCEEDS(shmdt(memory));
	RAISES(SIGSEGV, load_byte, memory);
	memory = GIVES(shmat(segment, NULL, SHM_RDONLY));
	EQUAL(memory[0], 'a');
	EQUAL(memory[2 * page_size() - 1], 'z');
}
