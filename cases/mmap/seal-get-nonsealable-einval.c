/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_GET_SEALS */

#include "mapping.h"

/* A file of tmpfs is of the kind that memfds are, with the seal F_SEAL_SEAL. */
CASE("F_GET_SEALS on a pipe, and on a file but of tmpfs, fails with EINVAL; there, it gives F_SEAL_SEAL",
     LINUX("fcntl(2)", "File Sealing, F_GET_SEALS"))
{
	int fd[2], file = file_of_pages("a");

	MUST(pipe(fd));
	FAILS(EINVAL, fcntl(fd[0], F_GET_SEALS));
	VARIES("the file may be one of tmpfs");
	errno = 0;
	int seals = fcntl(file, F_GET_SEALS);
	HOLDS(seals == F_SEAL_SEAL || (seals == -1 && errno == EINVAL));
}
