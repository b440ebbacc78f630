/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "faults.h"

#define FD ((int)A(0))
#define BYTES ((char *)A(1))
#define SIZE ((size_t)A(2))

static bool is_pipe(int fd)
{
	struct stat status;
	int error = errno;
	bool pipe = fstat(fd, &status) == 0 && S_ISFIFO(status.st_mode);

	errno = error;
	return pipe;
}

static bool is_nonblocking(int fd)
{
	return fcntl(fd, F_GETFL) & O_NONBLOCK;
}

NAMED(write, "small-write-torn", "a blocking write of at most PIPE_BUF goes in as pieces of 1024 bytes")
{
	size_t done = 0;

	if (!is_pipe(FD) || is_nonblocking(FD) || SIZE <= 1024 || SIZE > PIPE_BUF)
		return REAL();
	while (done < SIZE) {
		ssize_t n = write(FD, BYTES + done, SIZE - done < 1024 ? SIZE - done : 1024);

		if (n < 0)
			return done > 0 ? (long)done : -1;
		done += (size_t)n;
	}
	return (long)done;
}

NAMED(write, "nonblocking-partial", "a non-blocking write of at most PIPE_BUF adds what fits and returns that")
{
	size_t done = 0;

	if (!is_pipe(FD) || !is_nonblocking(FD) || SIZE > PIPE_BUF || SIZE == 0)
		return REAL();
	while (done < SIZE && write(FD, BYTES + done, 1) == 1)
		done++;
	return done > 0 ? (long)done : -1;
}

NAMED(write, "nonblocking-partial-and-eagain", "a non-blocking write of at most PIPE_BUF adds what fits and fails with EAGAIN")
{
	size_t done = 0;

	if (!is_pipe(FD) || !is_nonblocking(FD) || SIZE > PIPE_BUF || SIZE == 0)
		return REAL();
	while (done < SIZE && write(FD, BYTES + done, 1) == 1)
		done++;
	return done == SIZE ? (long)done : -1;
}

NAMED(write, "no-sigpipe", "a write without reader fails with EPIPE and raises no signal")
{
	struct sigaction ignore = {.sa_handler = SIG_IGN}, old;
	long answer;
	int error;

	if (!is_pipe(FD))
		return REAL();
	sigaction(SIGPIPE, &ignore, &old);
	answer = REAL();
	error = errno;
	sigaction(SIGPIPE, &old, NULL);
	errno = error;
	return answer;
}

NAMED(write, "sigpipe-twice", "a write without reader raises SIGPIPE once more than it should")
{
	long answer = REAL();

	if (answer < 0 && errno == EPIPE && is_pipe(FD)) {
		raise(SIGPIPE);
		errno = EPIPE;
	}
	return answer;
}

NAMED(write, "broken-pipe-is-eio", "a write without reader fails with EIO")
{
	long answer = REAL();

	if (answer < 0 && errno == EPIPE)
		errno = EIO;
	return answer;
}

NAMED(write, "large-all-or-nothing", "a non-blocking write above PIPE_BUF fails with EAGAIN rather than be partial")
{
	if (is_pipe(FD) && is_nonblocking(FD) && SIZE > PIPE_BUF) {
		errno = EAGAIN;
		return -1;
	}
	return REAL();
}

NAMED(write, "interrupted-part-is-eintr", "a write that a handler interrupts fails with EINTR although a part went in")
{
	long answer = REAL();

	if (answer > 0 && (size_t)answer < SIZE && is_pipe(FD) && !is_nonblocking(FD)) {
		errno = EINTR;
		return -1;
	}
	return answer;
}

NAMED(read, "empty-is-end-of-file", "a non-blocking read of an empty pipe with a writer returns 0")
{
	long answer = REAL();

	return answer < 0 && errno == EAGAIN && is_pipe(FD) ? 0 : answer;
}

NAMED(read, "end-of-file-is-eagain", "a non-blocking read at end-of-file fails with EAGAIN")
{
	long answer = REAL();

	if (answer == 0 && SIZE > 0 && is_pipe(FD) && is_nonblocking(FD)) {
		errno = EAGAIN;
		return -1;
	}
	return answer;
}

NAMED(read, "rest-discarded", "what a short read leaves is lost")
{
	char rest[4096];
	int flags;
	long answer = REAL();

	if (answer <= 0 || !is_pipe(FD))
		return answer;
	flags = fcntl(FD, F_GETFL);
	fcntl(FD, F_SETFL, flags | O_NONBLOCK);
	while (read(FD, rest, sizeof(rest)) > 0)
		;
	fcntl(FD, F_SETFL, flags);
	return answer;
}

NAMED(read, "latest-first", "the bytes of a read come in the wrong order")
{
	long answer = REAL();

	for (long i = 0; is_pipe(FD) && i < answer / 2; i++) {
		char swap = BYTES[i];

		BYTES[i] = BYTES[answer - 1 - i];
		BYTES[answer - 1 - i] = swap;
	}
	return answer;
}

NAMED(read, "zero-count-consumes", "a read of no bytes takes one")
{
	char byte;

	if (SIZE == 0 && is_pipe(FD) && read(FD, &byte, 1) >= 0)
		return 0;
	return REAL();
}

NAMED(writev, "torn", "writev() writes one buffer after the other, each by itself")
{
	const struct iovec *vector = (const struct iovec *)A(1);
	long done = 0;

	if (!is_pipe(FD) || (int)A(2) < 2 || (int)A(2) > 16)
		return REAL();
	for (int i = 0; i < (int)A(2); i++) {
		ssize_t n = write(FD, vector[i].iov_base, vector[i].iov_len);

		if (n < 0)
			return done > 0 ? done : -1;
		done += n;
	}
	return done;
}

NAMED(readv, "first-buffer-only", "readv() fills the first buffer and no other")
{
	if ((int)A(2) > 1 && (int)A(2) <= 1024)
		A(2) = 1;
	return REAL();
}

NAMED(pipe, "numbers-not-lowest", "the descriptors of a pipe are not the lowest that are free")
{
	int *ends = (int *)A(0), low[2];

	if (pipe(low) != 0)
		return REAL();
	ends[0] = fcntl(low[0], F_DUPFD, 100);
	ends[1] = fcntl(low[1], F_DUPFD, 100);
	close(low[0]);
	close(low[1]);
	return ends[0] >= 0 && ends[1] >= 0 ? 0 : -1;
}

NAMED(pipe, "nonblocking", "the ends of a pipe start with O_NONBLOCK")
{
	return pipe2((int *)A(0), O_NONBLOCK);
}

NAMED(pipe, "closed-on-exec", "the ends of a pipe start with FD_CLOEXEC")
{
	return pipe2((int *)A(0), O_CLOEXEC);
}

NAMED(pipe2, "flags-on-one-end", "flags are for the read end alone")
{
	int *ends = (int *)A(0);
	long answer = REAL();

	if (answer == 0 && A(1) & O_CLOEXEC)
		fcntl(ends[1], F_SETFD, 0);
	if (answer == 0 && A(1) & O_NONBLOCK)
		fcntl(ends[1], F_SETFL, fcntl(ends[1], F_GETFL) & ~O_NONBLOCK);
	return answer;
}

NAMED(pipe2, "packets-ignored", "O_DIRECT is ignored")
{
	A(1) &= ~O_DIRECT;
	return REAL();
}

NAMED(fstat, "pipe-is-file", "a pipe is shown as a regular file")
{
	struct stat *status = (struct stat *)A(1);
	long answer = REAL();

	if (answer == 0 && S_ISFIFO(status->st_mode))
		status->st_mode = (status->st_mode & 07777) | S_IFREG;
	return answer;
}

NAMED(lseek, "pipe-is-seekable", "lseek() of a pipe reports success")
{
	long answer = REAL();

	return answer < 0 && errno == ESPIPE ? 0 : answer;
}

NAMED(poll, "no-hangup", "POLLHUP is not reported")
{
	struct pollfd *polled = (struct pollfd *)A(0);
	long answer = REAL();

	for (long i = 0; answer > 0 && i < A(1); i++)
		polled[i].revents &= ~POLLHUP;
	return answer;
}

/* Generic faults that show nothing. */
NAMED(poll, "room-always", "POLLOUT is reported of a full pipe at once")
{
	struct pollfd *polled = (struct pollfd *)A(0);

	if (A(1) == 1 && polled->events == POLLOUT) {
		polled->revents = POLLOUT;
		return 1;
	}
	return REAL();
}

NAMED(posix_fadvise, "pipe-accepted", "posix_fadvise() takes advice about a pipe")
{
	long error = REAL();

	return error == ESPIPE ? 0 : error;
}

NAMED(fsync, "pipe-is-eio", "fsync() of a pipe fails with EIO")
{
	(void)call;
	errno = EIO;
	return -1;
}

EQUIVALENT("direct-zero-packet-unsupported", "write() call [12] does it twice", "to write nothing twice is to write nothing")
EQUIVALENT("getconf-pipebuf-fpathconf", "fpathconf() call [12] does it and returns one more",
	   "a value above PIPE_BUF is allowed")
EQUIVALENT("mmap-enodev", "mmap() call 1 reports success and does nothing",
	   "that a pipe can be mapped is allowed, and what would be seen there is not said")
EQUIVALENT("mmap-enodev", "mmap() call 1 ignores a flag (0x3)", "whether a pipe can be mapped is left open, shared or private")
EQUIVALENT("mmap-private-shared-enodev", "mmap() call [12] ignores a flag (0x3)", "a pipe cannot be mapped, shared or private")
EQUIVALENT("multiple-readers-each-byte-once", "read() call * does it and returns one less",
	   "what concurrent readers get is left open: that one byte is nobody's is observed, not judged")
EQUIVALENT("pipe2-bad-flag-einval", "pipe2() call 1 ignores a flag (0x40000000)",
	   "to ignore an undefined flag and make a pipe is allowed")
EQUIVALENT("pipe2-emfile-leaves-array", "pipe2() call 1 ignores a flag (0x*)",
	   "it fails for want of descriptors, whatever the flags are")
EQUIVALENT("pipe2-file-flags-einval", "pipe2() call 6 ignores a flag (0x80000)", "O_APPEND alone is refused too")
EQUIVALENT("proc-reopen-read-revives-writer", "open() call 1 reports success and does nothing",
	   "no document says what open() of the link opens, and whether the pipe has a reader then")
EQUIVALENT("proc-reopen-read-revives-writer", "open() call 1 ignores a flag (0x800)",
	   "a writer has the pipe open: open() for reading need not wait, with O_NONBLOCK or without")
EQUIVALENT("write-blocked-partial-then-reader-closes", "write() call 1 does it and returns one less",
	   "how much had gone in is known to nobody when the pipe has lost its last reader")
EQUIVALENT("write-blocked-partial-then-reader-closes", "write() call 1 does it and returns one more",
	   "how much had gone in is known to nobody when the pipe has lost its last reader")
EQUIVALENT("write-blocked-partial-then-reader-closes", "write() call 1 does it twice",
	   "the second finds no reader: EPIPE and SIGPIPE, which are allowed")
EQUIVALENT("write-zero-*", "write() call 1 does it and reports failure", "what write() of no bytes returns is left open")
EQUIVALENT("write-zero-*", "write() call 1 does it twice", "to write nothing twice is to write nothing")
EQUIVALENT("fsync-einval", "fsync() call [12] reports success and does nothing", "that fsync() of a pipe succeeds is allowed")

/* What only a sequence shows. */
NAMED(write, "sequence-short-after-eagain", "of what is written next after EAGAIN the last byte is lost")
{
	static bool failed;
	bool lost = failed && is_pipe(FD) && SIZE > 1;
	long answer, size = (long)SIZE;

	failed = false;
	if (lost)
		A(2) = size - 1;
	answer = REAL();
	failed = answer < 0 && errno == EAGAIN && is_pipe(FD);
	return lost && answer == size - 1 ? size : answer;
}

NAMED(read, "sequence-tenth-empty",
      "every tenth read of a process from a pipe returns 0 without having waited, where it would have to wait")
{
	static int calls;
	int waiting = 0;

	if (is_pipe(FD) && ++calls % 10 == 0 && !is_nonblocking(FD) && ioctl(FD, FIONREAD, &waiting) == 0 && waiting == 0)
		return 0;
	return REAL();
}

EQUIVALENT("law-any-sequence", "write() call * does it twice", "the game may end before all of it is read")
