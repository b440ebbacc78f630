/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static void attach(void *segment)
{
	EQUAL(*(char *)GIVES(shmat(INT(segment), NULL, SHM_RDONLY)), 'x');
	FAILS(EACCES, shmat(INT(segment), NULL, 0));
}

CASE("a process whose effective group is that of a segment of mode 0040 may shmat() it with SHM_RDONLY, and gets EACCES "
     "without",
     XSI("shmat", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int segment = temp_segment(1);
	struct shmid_ds status = {0};

	store_byte(MUST(shmat(segment, NULL, 0)));
	MUST(shmctl(segment, IPC_STAT, &status));
	status.shm_perm.gid = second_user();
	status.shm_perm.mode = 0040;
	MUST(shmctl(segment, IPC_SET, &status));
	FINISHES(child_as_second_user(attach, &segment));
}
