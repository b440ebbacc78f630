/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <sys/sem.h>
#include <unistd.h>

#include "plumbline.h"

static void set_limit(const char *path, const char *value)
{
	int fd = LOOK(open(path, O_WRONLY));

	if (fd < 0)
		SKIP("needs to write %s", path);
	MUST(write(fd, value, strlen(value)));
	MUST(close(fd));
}

CASE("semop() follows a SEMOPM that is changed in its IPC namespace: that many operations succeed, one more is E2BIG",
     LINUX("proc(5)", "/proc/sys/kernel/sem"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	struct sembuf operation[4] = {{0, 1, IPC_NOWAIT}, {0, 1, IPC_NOWAIT}, {0, 1, IPC_NOWAIT}, {0, 1, IPC_NOWAIT}};
	int set = temp_semaphores(1);

	SUCCEEDS(semop(set, operation, 4));
	set_limit("/proc/sys/kernel/sem", "100 1000 3 10");
	FAILS(E2BIG, semop(set, operation, 4));
	EQUAL(semctl(set, 0, GETVAL), 4);
	SUCCEEDS(semop(set, operation, 3));
	EQUAL(semctl(set, 0, GETVAL), 7);
}
