/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

CASE("an OFD lock and a record lock of the process exclude each other, even in one process and through one descriptor",
     POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 4)));
	REFUSED(fcntl(fd, F_OFD_SETLK, record_lock(F_RDLCK, 3, 2)));
	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 4, 4)));
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 3, 2)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 0)));
	LOCKED(fd, "----WWWW-");
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 4, 1)));
	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_UNLCK, 0, 0)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 8)));
	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_RDLCK, 4, 8)));
	LOCKED(fd, "RRRRRRRRRRRR-");
}
