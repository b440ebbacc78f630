/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

CASE("descriptors duplicated from one another have one OFD lock: through each it can be changed and released",
     POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK"))
{
	const char *file = temp_file(NULL, 0);
	int one = MUST(open(file, O_RDWR)), duplicate = MUST(dup(one)), other = MUST(open(file, O_RDWR));

	GIVES(fcntl(one, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	GIVES(fcntl(duplicate, F_OFD_SETLK, record_lock(F_WRLCK, 2, 4)));
	LOCKED(one, "WWWWWW-");
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_RDLCK, 5, 1)));
	GIVES(fcntl(duplicate, F_OFD_SETLK, record_lock(F_RDLCK, 0, 2)));
	LOCKED(other, "RRWWWW-");
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_RDLCK, 2, 1)));
	GIVES(fcntl(duplicate, F_OFD_SETLK, record_lock(F_UNLCK, 2, 2)));
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 2, 2)));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_RDLCK, 4, 1)));
}
