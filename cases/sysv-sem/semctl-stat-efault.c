/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semctl() with IPC_STAT or IPC_SET and a buffer that is not accessible fails with EFAULT and changes nothing",
     LINUX("semctl(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("valgrind reports the address that is bad on purpose"))
{
	int set = temp_semaphores(3);
	struct semid_ds status = {0};

	if (sizeof(long) == 4)
		SKIP("a 32-bit libc may convert the structure itself, which a bad address does not survive");
	FAILS(EFAULT, semctl(set, 0, IPC_STAT, BUF(bad_address())));
	FAILS(EFAULT, semctl(set, 0, IPC_SET, BUF(bad_address())));
	SUCCEEDS(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_perm.mode & 0777, 0600);
}
