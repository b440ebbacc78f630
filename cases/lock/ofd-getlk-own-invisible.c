/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

static short asked_through(int fd)
{
	struct flock *question = record_lock(F_RDLCK, 1, 1);

	GIVES(fcntl(fd, F_OFD_GETLK, question));
	return question->l_type;
}

CASE("F_OFD_GETLK does not see the locks of the description that it asks through, which others see",
     POSIX("fcntl", "DESCRIPTION, F_OFD_GETLK"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), duplicate = MUST(dup(fd)), other = MUST(open(file, O_RDWR));

	MUST(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	EQUAL(asked_through(fd), F_UNLCK);
	EQUAL(asked_through(duplicate), F_UNLCK);
	EQUAL(asked_through(other), F_WRLCK);
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_RDLCK, 0, 4)));
}
