/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

CASE("F_UNLCK through another open file description succeeds and releases nothing", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK"))
{
	const char *file = temp_file(NULL, 0);
	int one = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	MUST(fcntl(one, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_UNLCK, 0, 0)));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_RDLCK, 0, 1)));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_RDLCK, 3, 1)));
	GIVES(fcntl(one, F_OFD_SETLK, record_lock(F_UNLCK, 0, 0)));
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	REFUSED(fcntl(one, F_OFD_SETLK, record_lock(F_RDLCK, 0, 4)));
}
