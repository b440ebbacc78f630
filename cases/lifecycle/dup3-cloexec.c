/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* dup3(), where the libc does not know POSIX.1-2024 */
#include "stream.h"

CASE("dup3() sets FD_CLOEXEC on the new descriptor if O_CLOEXEC asks for it, and otherwise clears it",
     POSIX("dup3", "DESCRIPTION"))
{
	int fd[2];

	MUST(pipe(fd));
	EQUAL(dup3(fd[1], 20, O_CLOEXEC), 20);
	EQUAL(fcntl(20, F_GETFD), FD_CLOEXEC);
	EQUAL(fcntl(fd[1], F_GETFD), 0);
	EQUAL(write(20, "1", 1), 1);
	EQUAL(dup3(fd[1], 20, 0), 20);
	EQUAL(fcntl(20, F_GETFD), 0);
	EQUAL(write(20, "2", 1), 1);
	set_nonblocking(fd[0]);
	READS(fd[0], "12");
}
