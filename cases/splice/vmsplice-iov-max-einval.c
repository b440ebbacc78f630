/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* vmsplice(), pipe2() */
#include <limits.h>
#include <sys/uio.h>

#include "stream.h"

CASE("vmsplice() takes IOV_MAX segments, but fails with EINVAL for one more and adds nothing to the pipe",
     LINUX("vmsplice(2)", "ERRORS [EINVAL]"))
{
	static struct iovec parts[IOV_MAX + 1];
	int fd[2];
	char data[IOV_MAX];

	for (int i = 0; i <= IOV_MAX; i++)
		parts[i] = (struct iovec){"x", 1};
	need_call(vmsplice(-1, NULL, 0, 0));
	MUST(pipe2(fd, O_NONBLOCK));
	FAILS(EINVAL, vmsplice(fd[1], parts, IOV_MAX + 1, SPLICE_F_NONBLOCK));
	NOTHING_LEFT(fd[0]);
	ssize_t taken = GIVES(vmsplice(fd[1], parts, IOV_MAX, SPLICE_F_NONBLOCK));
	AT_LEAST(taken, 1);
	EQUAL(read(fd[0], data, sizeof(data)), taken);
	EQUAL(data[0], 'x');
}
