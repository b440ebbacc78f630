/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

static bool refused(int result)
{
	if (result != 0)
		HOLDS(errno == EACCES || errno == EAGAIN);
	return result != 0;
}

static void try_both(void *unused)
{
	int fd = MUST(open(path, O_RDWR));
	struct flock over_lockf = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 2, .l_len = 3};
	struct flock over_fcntl = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 12, .l_len = 3};

	(void)unused;
	REFUSED(fcntl(fd, F_SETLK, &over_fcntl));
	bool is_refused = refused(fcntl(fd, F_SETLK, &over_lockf));
	LINUX_OR_OTHER(is_refused, !is_refused);
	MUST(lseek(fd, 2, SEEK_SET));
	REFUSED(lockf(fd, F_TLOCK, 3));
	MUST(lseek(fd, 12, SEEK_SET));
	is_refused = refused(lockf(fd, F_TLOCK, 3));
	LINUX_OR_OTHER(is_refused, !is_refused);
}

CASE("a section locked with lockf() excludes lockf(), and fcntl() is granted it or refused as by a lock; and the other way "
     "round",
     POSIX_MAY("lockf", "DESCRIPTION"))
{
	struct flock request = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 12, .l_len = 3};

	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 2, SEEK_SET));
	SUCCEEDS(lockf(fd, F_LOCK, 3));
	GIVES(fcntl(fd, F_SETLK, &request));
	FINISHES(child(try_both, NULL));
}
