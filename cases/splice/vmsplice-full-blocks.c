/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* vmsplice() */
#include <string.h>
#include <sys/uio.h>

#include "stream.h"

static int fd[2];

static void vmsplice_one(void *unused)
{
	struct iovec part = {"x", 1};

	(void)unused;
	EQUAL(vmsplice(fd[1], &part, 1, 0), 1);
}

CASE("vmsplice() to a full pipe blocks until the pipe is read, and then its byte is the last",
     LINUX("vmsplice(2)", "DESCRIPTION"))
{
	need_call(vmsplice(-1, NULL, 0, 0));
	MUST(pipe(fd));
	size_t before = fill(fd[1]);
	pid_t writer = child(vmsplice_one, NULL);
	BLOCKS(writer);
	char *data = guarded(before);
	memset(data, '?', before);
	EQUAL(read(fd[0], data, before), before);
	EQUAL(data[before - 1], 0);
	FINISHES(writer);
	set_nonblocking(fd[0]);
	READS(fd[0], "x");
}
