/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

CASE("F_OFD_GETLK sets l_type to F_UNLCK and no other field where no lock is in the way, and places no lock",
     POSIX("fcntl", "DESCRIPTION, F_OFD_GETLK"))
{
	const char *file = temp_file(NULL, 100);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));
	struct flock question = {.l_type = F_WRLCK, .l_whence = SEEK_END, .l_start = -30, .l_len = 7, .l_pid = 0};

	MUST(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 60, 10)));
	MUST(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 77, 10)));
	GIVES(fcntl(other, F_OFD_GETLK, &question));
	EQUAL(question.l_type, F_UNLCK);
	EQUAL(question.l_whence, SEEK_END);
	EQUAL(question.l_start, -30);
	EQUAL(question.l_len, 7);
	EQUAL(question.l_pid, 0);
	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 70, 7)));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_RDLCK, 70, 7)));
}
