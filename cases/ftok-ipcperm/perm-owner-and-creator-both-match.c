/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static void use(void *unused)
{
	struct shmid_ds status = {0};

	(void)unused;
	int segment = temp_own_segment(MUST(shmget(IPC_PRIVATE, 1, 0600)));
	MUST(shmctl(segment, IPC_STAT, &status));
	status.shm_perm.uid = second_user() + 1000;
	status.shm_perm.gid = second_user() + 1000;
	status.shm_perm.mode = 0466;
	MUST(shmctl(segment, IPC_SET, &status));
	const volatile char *shown = GIVES(shmat(segment, NULL, SHM_RDONLY));
	EQUAL(shown[0], 0);
	FAILS(EACCES, shmat(segment, NULL, 0));
	status.shm_perm.mode = 0600;
	MUST(shmctl(segment, IPC_SET, &status));
	store_byte(GIVES(shmat(segment, NULL, 0)));
	EQUAL(shown[0], 'x');
}

CASE("the owner's permission bits count for the creator of a segment too after it was given away: shmat() goes by them and by "
     "no others",
     XSI("shmat", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(use, NULL));
}
