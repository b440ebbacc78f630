/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

static void test(void *unused)
{
	int fd = MUST(open(path, O_RDWR));

	(void)unused;
	FAILS_EITHER(EACCES, like_linux() ? EACCES : EAGAIN, lockf(fd, F_TEST, 3));
	FAILS_EITHER(EACCES, like_linux() ? EACCES : EAGAIN, lockf(fd, F_TEST, 0));
	SUCCEEDS(lockf(fd, F_TEST, 2));
	MUST(lseek(fd, 5, SEEK_SET));
	FAILS_EITHER(EACCES, like_linux() ? EACCES : EAGAIN, lockf(fd, F_TEST, -1));
	SUCCEEDS(lockf(fd, F_TEST, 0));
}

/* Of F_TEST the C libraries of Linux say EACCES, whatever the kernel says of F_TLOCK. */
CASE("F_TEST fails with EACCES or EAGAIN where another process has locked a byte of the section",
     XSI("lockf", "DESCRIPTION, F_TEST"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 2, SEEK_SET));
	MUST(lockf(fd, F_LOCK, 3));
	FINISHES(child(test, NULL));
}
