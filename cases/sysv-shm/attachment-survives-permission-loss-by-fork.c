/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static void store_as_other(void *memory)
{
	store_byte(memory);
	FAILS(EACCES, shmat(INT((char *)memory + 8), NULL, SHM_RDONLY));
}

/* Permission is asked for when attaching, and not at each access. */
CASE("an attachment inherited from a privileged parent stays writable for a child that becomes a user who could not shmat() it",
     LINUX("shmop(2)", "NOTES"), NEEDS(SECOND_USER),
     NOT_UNDER_MEMCHECK("valgrind's shmat() gives EINVAL where the caller may not read the segment's size"))
{
	int segment = temp_segment(page_size());
	char *memory = MUST(shmat(segment, NULL, 0));

	INT(memory + 8) = segment;
	FINISHES(child_as_second_user(store_as_other, memory));
	EQUAL(memory[0], 'x');
}
