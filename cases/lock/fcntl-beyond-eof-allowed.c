/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void try_locks(void *descriptor)
{
	int fd = *(int *)descriptor;

	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1049, 100)));
	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, record_lock(F_RDLCK, 1000, 1)));
	SUCCEEDS(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 1000)));
	SUCCEEDS(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1050, 0)));
}

CASE("a lock wholly beyond the end of the file excludes other processes and does not make the file longer",
     POSIX("fcntl", "DESCRIPTION"))
{
	int fd = MUST(open(temp_file(NULL, 10), O_RDWR));

	SUCCEEDS(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1000, 50)));
	FINISHES(child(try_locks, &fd));
	EQUAL(lseek(fd, 0, SEEK_END), 10);
}
