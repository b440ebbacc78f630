/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("ftruncate() of a socket fails with EINVAL, and what is queued stays", LINUX("ftruncate(2)", "ERRORS, EINVAL"))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	FAILS(EINVAL, ftruncate(fd[1], 0));
	RECEIVES(fd[1], "abc");
}
