/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* dup3(), where the libc does not know POSIX.1-2024 */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("dup3() of a descriptor to itself fails with EINVAL and leaves its FD_CLOEXEC alone", POSIX("dup3", "ERRORS [EINVAL]"))
{
	int fd[2];

	MUST(pipe(fd));
	FAILS(EINVAL, dup3(fd[0], fd[0], O_CLOEXEC));
	EQUAL(fcntl(fd[0], F_GETFD), 0);
	MUST(fcntl(fd[0], F_SETFD, FD_CLOEXEC));
	FAILS(EINVAL, dup3(fd[0], fd[0], 0));
	EQUAL(fcntl(fd[0], F_GETFD), FD_CLOEXEC);
}
