/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include <fcntl.h>

#include "plumbline.h"

static struct flock *lock(short type, off_t start, off_t length)
{
	static struct flock request;

	request = (struct flock){.l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
	return &request;
}

CASE("unlocking the middle of an OFD lock leaves what is before it and what is behind it locked",
     POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK"))
{
	const char *file = temp_file(NULL, 0);
	int one = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	MUST(fcntl(one, F_OFD_SETLK, lock(F_WRLCK, 10, 0)));
	SUCCEEDS(fcntl(one, F_OFD_SETLK, lock(F_UNLCK, 20, 10)));
	FAILS_EITHER(EACCES, EAGAIN, fcntl(other, F_OFD_SETLK, lock(F_WRLCK, 19, 11)));
	FAILS_EITHER(EACCES, EAGAIN, fcntl(other, F_OFD_SETLK, lock(F_WRLCK, 20, 11)));
	FAILS_EITHER(EACCES, EAGAIN, fcntl(other, F_OFD_SETLK, lock(F_WRLCK, 5, 6)));
	FAILS_EITHER(EACCES, EAGAIN, fcntl(other, F_OFD_SETLK, lock(F_WRLCK, 1000, 1)));
	SUCCEEDS(fcntl(other, F_OFD_SETLK, lock(F_WRLCK, 20, 10)));
}
