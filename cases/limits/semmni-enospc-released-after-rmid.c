/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <sys/sem.h>
#include <unistd.h>

#include "plumbline.h"

static void set_limit(const char *path, const char *value)
{
	int fd = open(path, O_WRONLY);

	if (fd < 0)
		SKIP("needs to write %s", path);
	MUST(write(fd, value, strlen(value)));
	MUST(close(fd));
}

CASE("semget() of one set more than the limit of sets fails with ENOSPC, and succeeds once a set has been removed",
     XSI("semget", "ERRORS [ENOSPC]"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	int set[3];

	set_limit("/proc/sys/kernel/sem", "100 1000 10 3");
	for (int i = 0; i < 3; i++)
		set[i] = temp_own_semaphores(SUCCEEDS(semget(IPC_PRIVATE, 1, IPC_CREAT | 0600)));
	FAILS(ENOSPC, semget(IPC_PRIVATE, 1, IPC_CREAT | 0600));
	MUST(semctl(set[1], 0, IPC_RMID));
	temp_own_semaphores(SUCCEEDS(semget(IPC_PRIVATE, 1, IPC_CREAT | 0600)));
	FAILS(ENOSPC, semget(IPC_PRIVATE, 1, IPC_CREAT | 0600));
}
