/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

static void wait_for_lock(void *other)
{
	GIVES(fcntl(INT(other), F_OFD_SETLKW,
		    &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 2, .l_len = 4}));
}

CASE("F_OFD_SETLKW makes a thread wait for the OFD lock that another thread has made through another description",
     POSIX("fcntl", "DESCRIPTION, F_OFD_SETLKW"), NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	MUST(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	struct thread *waiter = thread(wait_for_lock, &other);
	BLOCKS(waiter);
	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_UNLCK, 0, 2)));
	LOCKED(fd, "--WW--");
	BLOCKS(waiter);
	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_UNLCK, 2, 2)));
	FINISHES(waiter);
	REFUSED(fcntl(fd, F_OFD_SETLK, record_lock(F_RDLCK, 5, 1)));
	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 0, 2)));
	LOCKED(fd, "WWWWWW-");
}
