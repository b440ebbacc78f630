/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static void unprivileged(void *segment)
{
	drop_privileges(PRIVILEGE_IPC_OWNER);
	FAILS(EACCES, shmat(INT(segment), NULL, SHM_RDONLY));
	FAILS(EACCES, shmat(INT(segment), NULL, 0));
}

CASE("shmat() of a segment of mode 0 succeeds with the privilege CAP_IPC_OWNER, and fails with EACCES without it even for its "
     "owner",
     LINUX("shmop(2)", "ERRORS [EACCES]"), NEEDS(PRIVILEGE_IPC_OWNER),
     NOT_UNDER_MEMCHECK("valgrind's shmat() gives EINVAL where the caller may not read the segment's size"))
{
	int segment = temp_own_segment(MUST(shmget(IPC_PRIVATE, 1, 0)));
	char *memory = GIVES(shmat(segment, NULL, 0));

	memory[0] = 'x';
	char *again = GIVES(shmat(segment, NULL, SHM_RDONLY));
	EQUAL(again[0], 'x');
	RAISES(SIGSEGV, store_byte, again);
	FINISHES(child(unprivileged, &segment));
}
