/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

static struct flock *with_pid(struct flock *request)
{
	request->l_pid = 1;
	return request;
}

CASE("F_OFD_SETLK, F_OFD_SETLKW and F_OFD_GETLK with an l_pid other than 0 fail with EINVAL and change nothing",
     LINUX("fcntl(2)", "ERRORS [EINVAL]"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));
	struct flock *question;

	FAILS(EINVAL, fcntl(fd, F_OFD_SETLK, with_pid(record_lock(F_WRLCK, 0, 4))));
	FAILS(EINVAL, fcntl(fd, F_OFD_SETLKW, with_pid(record_lock(F_WRLCK, 0, 4))));
	question = with_pid(record_lock(F_WRLCK, 0, 4));
	FAILS(EINVAL, fcntl(fd, F_OFD_GETLK, question));
	EQUAL(question->l_type, F_WRLCK);
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	FAILS(EINVAL, fcntl(other, F_OFD_SETLK, with_pid(record_lock(F_UNLCK, 0, 4))));
	REFUSED(fcntl(fd, F_OFD_SETLK, record_lock(F_RDLCK, 0, 1)));
}
