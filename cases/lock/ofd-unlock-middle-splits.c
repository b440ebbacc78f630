/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

CASE("unlocking the middle of an OFD lock leaves what is before it and what is behind it locked",
     POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK"))
{
	const char *file = temp_file(NULL, 0);
	int one = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	MUST(fcntl(one, F_OFD_SETLK, record_lock(F_WRLCK, 10, 0)));
	GIVES(fcntl(one, F_OFD_SETLK, record_lock(F_UNLCK, 20, 10)));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 19, 11)));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 20, 11)));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 5, 6)));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 1000, 1)));
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 20, 10)));
	REFUSED(fcntl(one, F_OFD_SETLK, record_lock(F_WRLCK, 20, 10)));
}
