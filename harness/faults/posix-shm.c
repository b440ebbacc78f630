/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "faults.h"

NAMED(shm_open, "truncates-always", "opening an object empties it")
{
	if ((A(1) & O_ACCMODE) == O_RDWR)
		A(1) |= O_TRUNC;
	return REAL();
}

NAMED(shm_open, "new-size-page", "a new object has the size of a page")
{
	long fd = REAL();

	if (fd >= 0 && A(1) & O_CREAT && lseek((int)fd, 0, SEEK_END) == 0 && ftruncate((int)fd, getpagesize()) != 0)
		return -1;
	return fd;
}

NAMED(shm_open, "creates-without-creat", "a name that is not there is made without O_CREAT")
{
	if ((A(1) & O_ACCMODE) == O_RDWR)
		A(1) |= O_CREAT;
	return REAL();
}

NAMED(shm_unlink, "ignored", "shm_unlink() reports success and keeps the name")
{
	int fd = shm_open((const char *)A(0), O_RDONLY, 0);

	if (fd < 0)
		return REAL();
	close(fd);
	return 0;
}

NAMED(ftruncate, "empties-first", "a new size loses what was there")
{
	return ftruncate((int)A(0), 0) == 0 ? REAL() : -1;
}

NAMED(ftruncate, "does-not-shrink", "a smaller size is ignored")
{
	off_t now = lseek((int)A(0), 0, SEEK_CUR), end = lseek((int)A(0), 0, SEEK_END);

	if (now < 0)
		return REAL();
	lseek((int)A(0), now, SEEK_SET);
	return A(1) >= 0 && A(1) < end ? 0 : REAL();
}

/* What shows nothing. */
EQUIVALENT("map-before-truncate-sigbus", "mmap() call 1 ignores a flag (0x3)",
	   "a page beyond the end of the object raises SIGBUS in a mapping of either kind, shared or private")
