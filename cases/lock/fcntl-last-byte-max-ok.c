/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static off_t largest_offset(void)
{
	return (off_t)(((uintmax_t)1 << (sizeof(off_t) * 8 - 1)) - 1);
}

static void try_locks(void *descriptor)
{
	int fd = *(int *)descriptor;

	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, record_lock(F_WRLCK, largest_offset(), 1)));
	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 0)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, largest_offset())));
	LOCKED(fd, "WW");
}

CASE("the byte at the largest offset can be locked, alone", POSIX("fcntl", "ERRORS [EOVERFLOW]"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, largest_offset(), 1)));
	FINISHES(child(try_locks, &fd));
}
