/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

CASE("read locks on two open file descriptions are on the same bytes together, and neither can become a write lock",
     POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK"))
{
	const char *file = temp_file(NULL, 0);
	int one = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	GIVES(fcntl(one, F_OFD_SETLK, record_lock(F_RDLCK, 0, 5)));
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_RDLCK, 3, 5)));
	REFUSED(fcntl(one, F_OFD_SETLK, record_lock(F_WRLCK, 0, 5)));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 4, 1)));
	GIVES(fcntl(one, F_OFD_SETLK, record_lock(F_WRLCK, 0, 3)));
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 5, 3)));
	LOCKED(one, "WWWRRWWW-");
}
