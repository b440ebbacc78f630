/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include "faults.h"

#define PATH ((const char *)A(0))

static bool is_fifo(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && S_ISFIFO(status.st_mode);
}

NAMED(open, "reader-does-not-wait", "open() for reading returns at once without a writer")
{
	int fd;

	if ((A(1) & (O_ACCMODE | O_NONBLOCK)) != O_RDONLY || !is_fifo(PATH))
		return REAL();
	fd = open(PATH, (int)A(1) | O_NONBLOCK);
	if (fd >= 0)
		fcntl(fd, F_SETFL, 0);
	return fd;
}

NAMED(open, "writer-does-not-wait", "open() for writing returns at once without a reader")
{
	int both, fd;

	if ((A(1) & (O_ACCMODE | O_NONBLOCK)) != O_WRONLY || !is_fifo(PATH))
		return REAL();
	both = open(PATH, O_RDWR);
	fd = open(PATH, O_WRONLY);
	close(both);
	return fd;
}

NAMED(open, "no-reader-accepted", "open() with O_WRONLY|O_NONBLOCK succeeds without a reader")
{
	int both;

	if ((A(1) & (O_ACCMODE | O_NONBLOCK)) != (O_WRONLY | O_NONBLOCK) || !is_fifo(PATH))
		return REAL();
	both = open(PATH, O_RDWR);
	long fd = REAL();
	close(both);
	return fd;
}

NAMED(open, "opener-waits-nonblocking", "O_RDONLY|O_NONBLOCK without a writer fails with ENXIO as a writer would")
{
	int probe;

	if ((A(1) & (O_ACCMODE | O_NONBLOCK)) != O_NONBLOCK || !is_fifo(PATH))
		return REAL();
	probe = open(PATH, O_RDONLY | O_NONBLOCK);
	struct pollfd polled = {.fd = probe, .events = POLLIN};
	char byte;
	bool writer = probe >= 0 && (poll(&polled, 1, 0) > 0 || (read(probe, &byte, 0) == 0 && read(probe, &byte, 1) < 0));

	if (writer)
		return probe;
	close(probe);
	errno = ENXIO;
	return -1;
}

NAMED(open, "restart-ignored", "a handler with SA_RESTART makes a blocked open() fail with EINTR")
{
	struct stat status;
	long fd = REAL();

	if (fd < 0 || fstat((int)fd, &status) != 0 || !S_ISFIFO(status.st_mode) || A(1) & O_NONBLOCK ||
	    (A(1) & O_ACCMODE) == O_RDWR)
		return fd;
	close((int)fd);
	errno = EINTR;
	return -1;
}

NAMED(mkfifo, "umask-ignored", "the mode of a new FIFO is not masked")
{
	mode_t mask = umask(0);
	long answer = REAL();

	umask(mask);
	return answer;
}

NAMED(mkfifo, "existing-accepted", "mkfifo() of a path that exists reports success")
{
	long answer = REAL();

	return answer < 0 && errno == EEXIST ? 0 : answer;
}

NAMED(mkfifo, "makes-file", "mkfifo() makes a regular file")
{
	int fd = open(PATH, O_CREAT | O_EXCL | O_WRONLY, (mode_t)A(1));

	if (fd < 0)
		return -1;
	close(fd);
	return 0;
}

NAMED(mkfifoat, "directory-ignored", "a relative path is taken from the working directory whatever the descriptor is")
{
	A(0) = AT_FDCWD;
	return REAL();
}

NAMED(mknod, "type-ignored", "mknod() makes a regular file whatever the type")
{
	A(1) = (A(1) & 07777) | S_IFREG;
	return REAL();
}

NAMED(unlink, "open-fifo-kept", "a FIFO that is unlinked keeps its name")
{
	return is_fifo(PATH) ? 0 : REAL();
}

NAMED(poll, "hangup-before-writer", "POLLHUP is reported of a FIFO that had no writer yet")
{
	struct pollfd *polled = (struct pollfd *)A(0);
	long answer = REAL();

	if (answer == 0 && A(1) == 1 && polled->events & POLLIN) {
		polled->revents = POLLHUP;
		return 1;
	}
	return answer;
}

NAMED(read, "no-writer-is-eagain", "a non-blocking read without a writer fails with EAGAIN rather than return 0")
{
	long answer = REAL();
	struct stat status;

	if (answer != 0 || A(2) == 0 || fstat((int)A(0), &status) != 0 || !S_ISFIFO(status.st_mode))
		return answer;
	errno = EAGAIN;
	return -1;
}

/* Generic faults that show nothing. */
NAMED(open, "creat-of-existing-refused", "open() with O_CREAT of a FIFO fails with EEXIST without O_EXCL")
{
	long fd = REAL();
	struct stat status;

	if (fd < 0 || !((int)A(1) & O_CREAT) || fstat((int)fd, &status) != 0 || !S_ISFIFO(status.st_mode))
		return fd;
	close((int)fd);
	errno = EEXIST;
	return -1;
}

NAMED(open, "append-refused", "open() of a FIFO with O_APPEND fails with EINVAL")
{
	long fd = REAL();
	struct stat status;

	if (fd < 0 || !((int)A(1) & O_APPEND) || fstat((int)fd, &status) != 0 || !S_ISFIFO(status.st_mode))
		return fd;
	close((int)fd);
	errno = EINVAL;
	return -1;
}

NAMED(read, "access-time-kept", "read() of a FIFO leaves its access time")
{
	struct stat status;
	long answer;

	if (fstat((int)A(0), &status) != 0 || !S_ISFIFO(status.st_mode))
		return REAL();
	answer = REAL();
	if (answer > 0)
		futimens((int)A(0), (struct timespec[]){status.st_atim, {.tv_nsec = UTIME_OMIT}});
	return answer;
}

NAMED(inotify_add_watch, "fifo-is-silent", "a FIFO that is watched tells of no read() or write()")
{
	A(2) &= ~(long)(IN_MODIFY | IN_ACCESS);
	return REAL();
}

EQUIVALENT("truncate-returns-at-once", "truncate() call 1 *",
	   "no document says what truncate() of a FIFO does: every outcome is allowed")
EQUIVALENT("open-creat-no-effect", "open() call 1 ignores a flag (0x40)",
	   "that O_CREAT has no effect on a FIFO that exists is what the case is about")
EQUIVALENT("open-trunc-no-effect", "open() call 1 ignores a flag (0x200)",
	   "that O_TRUNC has no effect on a FIFO is what the case is about")
EQUIVALENT("open-trunc-no-effect", "open() call 1 ignores a flag (0x800)",
	   "a reader has the FIFO open: open() for writing need not wait, with O_NONBLOCK or without")
EQUIVALENT("open-wronly-nonblock-reader-gone-enxio", "open() call 1 ignores a flag (0x800)",
	   "a reader has the FIFO open: open() for writing need not wait, with O_NONBLOCK or without")
EQUIVALENT("open-wronly-blocks-until-nonblock-reader", "open() call 2 ignores a flag (0x800)",
	   "a writer waits in open(): one for reading need not wait, with O_NONBLOCK or without")
EQUIVALENT("open-wronly-nonblock-reader-still-opening", "open() call 2 ignores a flag (0x800)",
	   "a reader waits in open(): without O_NONBLOCK one for writing releases it, which is allowed")
EQUIVALENT("open-rdwr-releases-reader-and-writer", "open() call [34] ignores a flag (0x800)",
	   "open() with O_RDWR has both ends and waits for nobody, with O_NONBLOCK or without")
EQUIVALENT("open*-eacces-mode", "open() call 2 ignores a flag (0x800)",
	   "permission is denied before open() would wait, with O_NONBLOCK or without")
EQUIVALENT("protected-fifos-*", "open() call * ignores a flag (0x40)", "the FIFO is there: O_CREAT makes nothing")

EQUIVALENT("law-any-sequence", "write() call * does it twice", "the game may end before all of it is read")
