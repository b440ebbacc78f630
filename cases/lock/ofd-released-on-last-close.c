/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

static void keep_open(void *unused)
{
	(void)unused;
	pause();
}

CASE("an OFD lock is held until the last descriptor of its description is closed, a duplicate's and a child's included",
     POSIX("close", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), duplicate = MUST(dup(fd));

	MUST(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	pid_t keeper = child(keep_open, NULL);
	int other = MUST(open(file, O_RDWR));

	SUCCEEDS(close(fd));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	SUCCEEDS(close(duplicate));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	stop(keeper);
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
}
