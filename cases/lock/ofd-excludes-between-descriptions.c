/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

CASE("a write lock on an open file description excludes either type of lock on another description, in one process too",
     POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK"))
{
	const char *file = temp_file(NULL, 0);
	int one = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	GIVES(fcntl(one, F_OFD_SETLK, record_lock(F_WRLCK, 10, 5)));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 0, 11)));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_RDLCK, 14, 1)));
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 0, 10)));
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 15, 0)));
	REFUSED(fcntl(one, F_OFD_SETLK, record_lock(F_RDLCK, 9, 6)));
	REFUSED(fcntl(one, F_OFD_SETLK, record_lock(F_RDLCK, 10, 6)));
}
