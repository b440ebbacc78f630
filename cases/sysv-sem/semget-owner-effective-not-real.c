/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <unistd.h>

#include "sysv-sem.h"

static void make_with_other_effective_ids(void *unused)
{
	struct semid_ds status;

	(void)unused;
	MUST(setegid(second_user()));
	MUST(seteuid(second_user()));
	DIFFERS(getuid(), geteuid());
	int set = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, 0600)));
	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_perm.uid, second_user());
	EQUAL(status.sem_perm.cuid, second_user());
	EQUAL(status.sem_perm.gid, second_user());
	EQUAL(status.sem_perm.cgid, second_user());
}

CASE("owner and creator of a set that semget() makes are the effective, not the real, user and group of the caller",
     XSI("semget", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	FINISHES(child(make_with_other_effective_ids, NULL));
}
