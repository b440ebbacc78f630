/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "sysv-shm.h"

CASE("after munmap() of an attachment's first page, shmdt() of its address detaches the rest or fails with EINVAL and leaves "
     "the rest usable",
     IMPL("shmdt", "DESCRIPTION"))
{
	int segment = temp_segment(3 * page_size());
	char *memory = MUST(shmat(segment, NULL, 0)), *other = MUST(shmat(segment, NULL, 0));

	MUST(munmap(memory, page_size()));
	memory[page_size()] = 'r';
	int result = shmdt(memory);
	LINUX_OR_OTHER(result == 0, result == -1);
	if (result == 0) {
		RAISES(SIGSEGV, load_byte, memory + page_size());
		RAISES(SIGSEGV, load_byte, memory + 2 * page_size());
	} else {
		FAILS(EINVAL, shmdt(memory));
		EQUAL(memory[page_size()], 'r');
	}
	EQUAL(other[page_size()], 'r');
	SUCCEEDS(shmdt(other));
	RAISES(SIGSEGV, load_byte, other);
}
