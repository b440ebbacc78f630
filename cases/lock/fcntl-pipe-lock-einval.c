/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void try_lock(void *descriptor)
{
	REFUSED(fcntl(INT(descriptor), F_SETLK, record_lock(F_WRLCK, 0, 1)));
}

CASE("F_SETLK on a pipe fails with EINVAL, or makes a lock that excludes other processes",
     POSIX_MAY("fcntl", "ERRORS [EINVAL], file that does not support locking"))
{
	int fd[2];

	MUST(pipe(fd));
	int result = fcntl(fd[1], F_SETLK, record_lock(F_WRLCK, 0, 1));

	LINUX_OR_OTHER(result == 0, result == -1 && errno == EINVAL);
	if (result == 0)
		FINISHES(child(try_lock, &fd[1]));
}
