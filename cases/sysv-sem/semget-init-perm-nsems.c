/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sysv-sem.h"

CASE("a set that semget() has made is of the caller's effective user and group, of the size asked for and of the nine mode "
     "bits "
     "asked for, which the umask does not touch",
     XSI("semget", "DESCRIPTION"))
{
	struct semid_ds status;

	umask(077);
	int set = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 3, 0666)));
	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_perm.uid, geteuid());
	EQUAL(status.sem_perm.cuid, geteuid());
	EQUAL(status.sem_perm.gid, getegid());
	EQUAL(status.sem_perm.cgid, getegid());
	EQUAL(status.sem_perm.mode & 0777, 0666);
	EQUAL(status.sem_nsems, 3);
}
