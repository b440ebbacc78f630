/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static void attach(void *argument)
{
	int *segments = argument;

	FAILS(EACCES, shmat(segments[0], NULL, 0));
	FAILS(EACCES, shmat(segments[1], NULL, 0));
	store_byte(GIVES(shmat(segments[2], NULL, 0)));
}

CASE("shmat() without SHM_RDONLY fails with EACCES for a user who may only read or only write the segment",
     XSI("shmat", "ERRORS [EACCES]"), NEEDS(SECOND_USER),
     NOT_UNDER_MEMCHECK("valgrind's shmat() gives EINVAL where the caller may not read the segment's size"))
{
	int segments[] = {temp_own_segment(shmget(IPC_PRIVATE, 1, 0664)), temp_own_segment(shmget(IPC_PRIVATE, 1, 0662)),
			  temp_own_segment(shmget(IPC_PRIVATE, 1, 0606))};
	char *memory = MUST(shmat(segments[2], NULL, SHM_RDONLY));

	FINISHES(child_as_second_user(attach, segments));
	EQUAL(memory[0], 'x');
}
