/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
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

NAMED(shm_open, "excl-ignored", "O_EXCL has no effect")
{
	A(1) &= ~O_EXCL;
	return REAL();
}

NAMED(shm_open, "trunc-ignored", "O_TRUNC has no effect")
{
	A(1) &= ~O_TRUNC;
	return REAL();
}

NAMED(shm_open, "trunc-sets-mode", "O_TRUNC gives an object the mode asked for")
{
	long fd = REAL();

	if (fd >= 0 && A(1) & O_TRUNC)
		fchmod((int)fd, (mode_t)A(2));
	return fd;
}

NAMED(shm_open, "existing-gets-mode", "O_CREAT gives an object that exists the mode asked for")
{
	long fd = REAL();

	if (fd >= 0 && A(1) & O_CREAT)
		fchmod((int)fd, (mode_t)A(2));
	return fd;
}

NAMED(shm_open, "umask-ignored", "an object has the permissions of mode, whatever the mask")
{
	mode_t mask = umask(0);
	long answer = REAL();

	umask(mask);
	return answer;
}

NAMED(shm_open, "rdonly-is-rdwr", "a descriptor for reading alone is for both")
{
	if ((A(1) & O_ACCMODE) == O_RDONLY)
		A(1) |= O_RDWR;
	return REAL();
}

NAMED(shm_open, "no-cloexec", "FD_CLOEXEC is not set")
{
	long fd = REAL();

	if (fd >= 0)
		fcntl((int)fd, F_SETFD, 0);
	return fd;
}

NAMED(shm_open, "high-descriptor", "the descriptor is not the lowest")
{
	long fd = REAL();

	if (fd < 0)
		return fd;
	int high = fcntl((int)fd, F_DUPFD_CLOEXEC, (int)fd + 1);
	close((int)fd);
	return high;
}

NAMED(shm_open, "name-cut", "a name's last character does not count")
{
	char name[1100] = "";

	strncpy(name, (const char *)A(0), sizeof(name) - 1);
	if (strlen(name) > 2)
		name[strlen(name) - 1] = '\0';
	A(0) = (long)name;
	return REAL();
}

NAMED(shm_open, "mode-binds-creator", "who creates an object gets no access that its mode denies")
{
	if (A(1) & O_CREAT && (A(2) & 0600) != 0600 && geteuid() != 0) {
		errno = EACCES;
		return -1;
	}
	return REAL();
}

NAMED(shm_open, "slash-is-enoent", "the name of a slash alone fails with ENOENT")
{
	long fd = REAL();

	if (fd < 0 && strcmp((const char *)A(0), "/") == 0)
		errno = ENOENT;
	return fd;
}

NAMED(shm_unlink, "missing-succeeds", "unlinking what is not there succeeds")
{
	long answer = REAL();

	return answer < 0 && errno == ENOENT ? 0 : answer;
}

NAMED(shm_unlink, "empties", "shm_unlink() makes an object empty that others still have open")
{
	int fd = shm_open((const char *)A(0), O_RDWR | O_TRUNC, 0);

	if (fd >= 0)
		close(fd);
	return REAL();
}

NAMED(shm_unlink, "long-names-refused", "shm_unlink() fails with ENAMETOOLONG for names that shm_open() takes")
{
	if (strlen((const char *)A(0)) < 200)
		return REAL();
	errno = ENAMETOOLONG;
	return -1;
}

NAMED(ftruncate, "rounded-to-page", "a size is rounded up to whole pages")
{
	if (A(1) > 0)
		A(1) = (A(1) + getpagesize() - 1) / getpagesize() * getpagesize();
	return REAL();
}

NAMED(ftruncate, "cut-to-32-bits", "a size is cut to 32 bits")
{
	if (A(1) > 0)
		A(1) = (unsigned int)A(1);
	return REAL();
}

NAMED(ftruncate, "negative-is-zero", "a negative length is taken for 0")
{
	if (A(1) < 0)
		A(1) = 0;
	return REAL();
}

NAMED(mmap, "shared-is-private", "a MAP_SHARED mapping is a private one")
{
	if (A(3) & MAP_SHARED)
		A(3) ^= MAP_SHARED | MAP_PRIVATE;
	return REAL();
}

NAMED(mmap, "private-is-shared", "a MAP_PRIVATE mapping is a shared one")
{
	if (A(3) & MAP_PRIVATE && !(A(3) & MAP_ANONYMOUS))
		A(3) ^= MAP_SHARED | MAP_PRIVATE;
	return REAL();
}

NAMED(mmap, "offset-ignored", "a mapping begins at the object's first byte")
{
	A(5) = 0;
	return REAL();
}

NAMED(fchmod, "ignored", "fchmod() reports success and changes nothing")
{
	(void)call;
	return 0;
}

/* What shows nothing. */
EQUIVALENT("sigbus-tmpfs-full", "mmap() call 1 ignores a flag (0x3)",
	   "a page that there is no room for raises SIGBUS in a mapping of either kind, shared or private")
EQUIVALENT("map-*", "mmap() call * ignores a flag (0x3)",
	   "what is only read shows what is in the object in a mapping of either kind, shared or private, on Linux")
EQUIVALENT("fork-inherits-*", "close() call 1 reports success and does nothing", "a descriptor that stays open changes nothing")
EQUIVALENT("ftruncate-any-size", "ftruncate() call 9 reports success and does nothing", "it has that size already")
EQUIVALENT("msync-shm-returns-zero", "msync() call * reports success and does nothing", "there is nothing to write to")
EQUIVALENT("open-creat-existing-other-owner", "shm_open() call 1 ignores a flag (0x40)", "O_CREAT has no effect on what exists")
EQUIVALENT("open-creat-vs-unlink-atomic", "shm_open() call * ignores a flag (0x40)", "O_CREAT has no effect on what exists")
EQUIVALENT("open-creat-vs-unlink-atomic", "shm_open() call * reports success and does nothing",
	   "the other process may have removed the name by then")
EQUIVALENT("open-race-creators-one-object", "shm_open() call * ignores a flag (0x40)",
	   "O_CREAT has no effect on what another process has made before")
EQUIVALENT("open-trunc*", "shm_open() call 2 ignores a flag (0x40)", "O_CREAT has no effect on what exists")
EQUIVALENT("open-trunc-eacces", "shm_open() call * ignores a flag (0x200)", "writing is refused with O_TRUNC and without")
EQUIVALENT("open-e*", "shm_open() call * ignores a flag (0x*)", "it is refused with the flag and without")
EQUIVALENT("open-embedded-slash-einval", "shm_open() call 2 fails with another error", "no document says how it fails")
EQUIVALENT("open-name-dot-einval", "shm_open() call * *", "no document says what such a name does")
EQUIVALENT("open-no-leading-slash-consistent", "shm_open() call 1 *", "no document says what such a name does")
EQUIVALENT("open-slash-only-einval", "shm_open() call * ignores a flag (0x40)", "the name is refused with O_CREAT and without")
EQUIVALENT("scm-rights-shares-object", "sendmsg() call 1 does it twice", "nobody receives the second message")
EQUIVALENT("unlink-eacces", "shm_unlink() call 1 fails with another error", "EACCES and EPERM are both taken")
EQUIVALENT("ftruncate-beyond-4g", "mmap() call 2 ignores a flag (0x3)",
	   "what is only read shows what is in the object in a mapping of either kind, shared or private, on Linux")
