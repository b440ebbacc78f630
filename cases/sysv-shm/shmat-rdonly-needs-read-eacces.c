/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static void attach(void *argument)
{
	int *segments = argument;

	FAILS(EACCES, shmat(segments[0], NULL, SHM_RDONLY));
	char *memory = GIVES(shmat(segments[1], NULL, SHM_RDONLY));
	EQUAL(memory[0], 'x');
}

/* The first grants all but reading to others, the second nothing but that. */
CASE("shmat() with SHM_RDONLY needs read permission and no other: without it, it fails with EACCES",
     XSI("shmat", "ERRORS [EACCES]"), NEEDS(SECOND_USER),
     NOT_UNDER_MEMCHECK("valgrind's shmat() gives EINVAL where the caller may not read the segment's size"))
{
	int segments[] = {temp_own_segment(shmget(IPC_PRIVATE, 1, 0662)), temp_own_segment(shmget(IPC_PRIVATE, 1, 0604))};
	struct shmid_ds status = {0};

	store_byte(MUST(shmat(segments[1], NULL, 0)));
	FINISHES(child_as_second_user(attach, segments));
	MUST(shmctl(segments[0], IPC_STAT, &status));
	EQUAL(status.shm_lpid, 0);
}
