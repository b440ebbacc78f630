/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* vmsplice(), pipe2() */
#include <sys/uio.h>

#include "stream.h"

CASE("vmsplice() of a read end fills the buffers from the pipe in the order of the vector and takes those bytes from it",
     LINUX("vmsplice(2)", "DESCRIPTION"))
{
	char first[3] = "...", second[3] = "...";
	struct iovec parts[] = {{first, 3}, {second, 2}};
	int fd[2];

	need_call(vmsplice(-1, NULL, 0, 0));
	MUST(pipe2(fd, O_NONBLOCK));
	MUST(write(fd[1], "abcdefg", 7));
	EQUAL(vmsplice(fd[0], parts, 2, 0), 5);
	EQUAL_BYTES(first, "abc", 3);
	EQUAL_BYTES(second, "de.", 3);
	READS(fd[0], "fg");
}
