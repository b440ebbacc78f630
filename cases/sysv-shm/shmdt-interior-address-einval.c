/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmdt() of an address within an attachment, on a page boundary or not, fails with EINVAL and detaches nothing",
     XSI("shmdt", "ERRORS [EINVAL]"))
{
	int segment = temp_segment(3 * page_size());
	char *memory = MUST(shmat(segment, NULL, 0));

	FAILS(EINVAL, shmdt(memory + 1));
	FAILS(EINVAL, shmdt(memory + page_size()));
	FAILS(EINVAL, shmdt(memory + 2 * page_size()));
	memory[0] = memory[3 * page_size() - 1] = 'x';
	EQUAL(memory[0], 'x');
	ATTACHMENTS(segment, 1);
	SUCCEEDS(shmdt(memory));
	RAISES(SIGSEGV, load_byte, memory);
}
