/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

CASE("closing another open file description of the file, or a duplicate of the locked one, does not release an OFD lock",
     POSIX("close", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));
	int third = MUST(open(file, O_RDWR)), duplicate = MUST(dup(fd));

	MUST(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	SUCCEEDS(close(third));
	FAILS(EBADF, fcntl(third, F_GETFD));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_RDLCK, 0, 1)));
	SUCCEEDS(close(duplicate));
	FAILS(EBADF, fcntl(duplicate, F_GETFD));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_RDLCK, 3, 1)));
}
