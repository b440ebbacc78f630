/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* vmsplice(), pipe2() */
#include <sys/uio.h>

#include "stream.h"

CASE("vmsplice() to a write end makes the bytes of the buffers readable from the pipe, in the order of the vector",
     LINUX("vmsplice(2)", "DESCRIPTION"))
{
	struct iovec parts[] = {{"abc", 3}, {"de", 2}};
	int fd[2];

	need_call(vmsplice(-1, NULL, 0, 0));
	MUST(pipe2(fd, O_NONBLOCK));
	EQUAL(vmsplice(fd[1], parts, 2, 0), 5);
	READS(fd[0], "abcde");
}
