/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static void lock_too(void *other)
{
	GIVES(fcntl(fd, F_SETLKW, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 4, .l_len = 2}));
	GIVES(fcntl(INT(other), F_SETLK, &(struct flock){.l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 1}));
	GIVES(fcntl(fd, F_SETLK, &(struct flock){.l_type = F_UNLCK, .l_whence = SEEK_SET, .l_start = 3, .l_len = 1}));
}

CASE("record locks are the process's: another thread of it can lock the same bytes, change the locks and release them",
     POSIX("fcntl", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int other = MUST(open(file, O_RDWR));

	fd = MUST(open(file, O_RDWR));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 5)));
	FINISHES(thread(lock_too, &other));
	LOCKED(fd, "RWW-WW-");
}
