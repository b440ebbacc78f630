/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

/* A file of tmpfs is of the kind that memfds are, with the seal F_SEAL_SEAL. */
CASE("F_ADD_SEALS on a pipe, and on a file but of tmpfs, fails with EINVAL; there, with EPERM",
     LINUX("fcntl(2)", "ERRORS [EINVAL]"))
{
	int fd[2], file = file_of_pages("a");

	MUST(pipe(fd));
	FAILS(EINVAL, fcntl(fd[1], F_ADD_SEALS, F_SEAL_WRITE));
	VARIES("the file may be one of tmpfs");
	FAILS_EITHER(EINVAL, EPERM, fcntl(file, F_ADD_SEALS, F_SEAL_WRITE));
	EQUAL(pwrite(file, "X", 1, 0), 1);
	EQUAL(write(fd[1], "X", 1), 1);
}
