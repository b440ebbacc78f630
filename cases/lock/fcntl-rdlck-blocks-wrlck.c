/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static struct flock *lock(short type, off_t start, off_t length)
{
	static struct flock request;

	request = (struct flock){.l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
	return &request;
}

static void try_locks(void *descriptor)
{
	int fd = *(int *)descriptor;

	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, lock(F_WRLCK, 10, 5)));
	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, lock(F_WRLCK, 14, 1)));
	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, lock(F_WRLCK, 0, 0)));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_RDLCK, 0, 0)));
}

CASE("a read lock of one process keeps another from a write lock, not from a read lock, on the same bytes",
     POSIX("fcntl", "DESCRIPTION"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_RDLCK, 10, 5)));
	FINISHES(child(try_locks, &fd));
}
