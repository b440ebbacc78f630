/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "lock.h"

static void try_lock(void *descriptor)
{
	REFUSED(fcntl(INT(descriptor), F_SETLK, record_lock(F_RDLCK, 4, 1)));
	GIVES(fcntl(INT(descriptor), F_SETLK, record_lock(F_WRLCK, 5, 1)));
	LOCKED(INT(descriptor), "WWWWWW-");
}

/* POSIX leaves the effect open: FreeBSD and macOS know no such lock. But what has been granted has to be a lock. */
CASE("F_SETLK on a shared memory object fails, or makes a lock that excludes other processes",
     IMPL("fcntl", "DESCRIPTION, shared memory object"))
{
	int fd = MUST(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0600));
	int result = fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 5));

	OBSERVE("F_SETLK on a shared memory object %s", result == 0 ? "succeeds" : "fails");
	LINUX_OR_OTHER(result == 0, result == -1);
	if (result == 0)
		FINISHES(child(try_lock, &fd));
}
