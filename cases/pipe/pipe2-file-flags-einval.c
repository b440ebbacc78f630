/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("pipe2() with a flag that open() knows and pipes do not fails with EINVAL, opens no descriptor and leaves the array alone",
     LINUX("pipe(2)", "ERRORS [EINVAL]"))
{
	static const int flags[] = {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND, O_APPEND | O_CLOEXEC};
	int fd[2] = {-5, -6}, next = next_fd();

	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++) {
		FAILS(EINVAL, pipe2(fd, flags[i]));
		EQUAL(next_fd(), next);
		EQUAL(fd[0], -5);
		EQUAL(fd[1], -6);
	}
}
