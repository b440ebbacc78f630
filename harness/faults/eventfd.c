/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "faults.h"

NAMED(eventfd, "initial-value-ignored", "the counter starts at 0")
{
	A(0) = 0;
	return REAL();
}

NAMED(eventfd, "semaphore-ignored", "EFD_SEMAPHORE is ignored")
{
	A(1) &= ~EFD_SEMAPHORE;
	return REAL();
}

NAMED(write, "counter-replaced", "a write of eight bytes adds one more than it should")
{
	uint64_t more = 1;

	if (A(2) == 8 && *(uint64_t *)A(1) < 1000 && lseek((int)A(0), 0, SEEK_CUR) >= 0)
		write((int)A(0), &more, 8);
	return REAL();
}

/* Whether write() or read() of so many bytes is of an eventfd. */
static bool is_eventfd(int fd)
{
	char path[64], target[64] = "";

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	return readlink(path, target, sizeof(target) - 1) > 0 && strstr(target, "[eventfd]");
}

NAMED(eventfd, "cloexec-ignored", "EFD_CLOEXEC is ignored")
{
	A(1) &= ~EFD_CLOEXEC;
	return REAL();
}

NAMED(read, "counter-kept", "read() of an eventfd leaves the counter as it was")
{
	long answer = REAL();

	if (answer == 8 && is_eventfd((int)A(0)))
		write((int)A(0), (void *)A(1), 8);
	return answer;
}

NAMED(write, "all-ones-accepted", "0xffffffffffffffff can be written to an eventfd")
{
	if (A(2) == 8 && is_eventfd((int)A(0)) && *(uint64_t *)A(1) == UINT64_MAX)
		return 8;
	return REAL();
}

NAMED(write, "few-bytes-accepted", "fewer than 8 bytes can be written to an eventfd")
{
	return A(2) < 8 && is_eventfd((int)A(0)) ? A(2) : REAL();
}

NAMED(write, "overflow-does-not-block", "write() of more than there is room for fails at once in an eventfd that blocks")
{
	int flags = fcntl((int)A(0), F_GETFL);

	if (!is_eventfd((int)A(0)))
		return REAL();
	fcntl((int)A(0), F_SETFL, flags | O_NONBLOCK);
	long answer = REAL();
	int error = errno;
	fcntl((int)A(0), F_SETFL, flags);
	errno = error;
	return answer;
}

EQUIVALENT("write-zero-noop", "write() call [13] *", "adding 0 twice, or not at all, is the same as adding it once")
