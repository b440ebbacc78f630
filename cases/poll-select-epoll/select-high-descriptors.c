/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <unistd.h>

#include "plumbline.h"

CASE("select() tells of the highest descriptors that a set can hold, and clears those that are not ready",
     POSIX("select", "DESCRIPTION"))
{
	fd_set readable, writable;
	int ends[2], reading = FD_SETSIZE - 1, writing = FD_SETSIZE / 2;

	need_limit(RLIMIT_NOFILE, FD_SETSIZE);
	MUST(pipe(ends));
	MUST(dup2(ends[0], reading));
	MUST(dup2(ends[1], writing));
	FD_ZERO(&readable);
	FD_ZERO(&writable);
	FD_SET(reading, &readable);
	FD_SET(ends[0], &readable);
	FD_SET(writing, &writable);
	EQUAL(select(FD_SETSIZE, &readable, &writable, NULL, &(struct timeval){0}), 1);
	HOLDS(!FD_ISSET(reading, &readable) && !FD_ISSET(ends[0], &readable) && FD_ISSET(writing, &writable));
	MUST(write(writing, "x", 1));
	FD_SET(reading, &readable);
	FD_ZERO(&writable);
	EQUAL(select(FD_SETSIZE, &readable, &writable, NULL, NULL), 1);
	HOLDS(FD_ISSET(reading, &readable) && !FD_ISSET(ends[0], &readable) && !FD_ISSET(writing, &writable));
}
