/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "faults.h"

NAMED(fcntl, "pipe-size-ignored", "F_SETPIPE_SZ reports success and leaves the capacity as it was")
{
	int now = (int)A(1) == F_SETPIPE_SZ ? fcntl((int)A(0), F_GETPIPE_SZ) : -1;

	return now >= 0 && A(2) > 0 && A(2) < 1 << 30 ? A(2) : REAL();
}

NAMED(fcntl, "pipe-size-drops-data", "F_SETPIPE_SZ loses what is in the pipe")
{
	char bytes[4096];
	int flags;

	if ((int)A(1) != F_SETPIPE_SZ)
		return REAL();
	flags = fcntl((int)A(0), F_GETFL);
	if ((flags & O_ACCMODE) != O_RDONLY)
		return REAL();
	fcntl((int)A(0), F_SETFL, flags | O_NONBLOCK);
	while (read((int)A(0), bytes, sizeof(bytes)) > 0)
		;
	fcntl((int)A(0), F_SETFL, flags);
	return REAL();
}

NAMED(setrlimit, "ignored", "setrlimit() reports success and sets nothing")
{
	struct rlimit now;
	const struct rlimit *wanted = (const struct rlimit *)A(1);

	if (!wanted || wanted->rlim_cur > wanted->rlim_max || getrlimit((int)A(0), &now) != 0 ||
	    wanted->rlim_max > now.rlim_max)
		return REAL();
	return 0;
}

NAMED(setrlimit, "soft-above-hard", "a soft limit above the hard one is accepted")
{
	long answer = REAL();

	return answer < 0 && errno == EINVAL ? 0 : answer;
}

NAMED(writev, "count-not-checked", "an iovcnt beyond the limit is cut to it")
{
	long answer = REAL();

	return answer < 0 && errno == EINVAL && (int)A(2) > 1024 ? writev((int)A(0), (struct iovec *)A(1), 1024) : answer;
}

NAMED(eventfd, "enfile", "the descriptor limit is told as ENFILE rather than EMFILE")
{
	long answer = REAL();

	if (answer < 0 && errno == EMFILE)
		errno = ENFILE;
	return answer;
}

/* Generic faults that show nothing. */
EQUIVALENT("iov-count-zero", "writev() call 1 does it twice", "to write nothing twice, or to fail twice, is to do it once")
EQUIVALENT("max-map-count-enomem", "mmap() call * ignores a flag (0x3)",
	   "a page of anonymous memory is one mapping, shared or private")
EQUIVALENT("open-emfile-existing-untouched", "open() call 1 ignores a flag (0x200)",
	   "open() fails before O_TRUNC would cut the file, which is there to do damage if it does not")
EQUIVALENT("pipe-max-size-minimum", "write() call 1 does it twice", "to set the limit twice is to set it once")
EQUIVALENT("pipe-setpipe-not-pipe-ebadf", "fcntl() call * fails with another error", "no document names the error")
EQUIVALENT("rlimit-as-mmap-enomem", "mmap() call [12] ignores a flag (0x3)", "what is mapped counts, shared or private")
EQUIVALENT("rlimit-as-mmap-enomem", "mmap() call 3 ignores a flag (0x3)", "the file's byte is seen in it, shared or private")
