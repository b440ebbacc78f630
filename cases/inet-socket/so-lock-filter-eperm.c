/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_LOCK_FILTER */
#include "inet.h"

CASE("after SO_LOCK_FILTER attaching, detaching and unlocking fail with EPERM, and the filter stays",
     VARIANT(udp, "inet-socket/so-lock-filter-eperm", LINUX("socket(7)", "Socket options, SO_LOCK_FILTER"), NEEDS(LOOPBACK)))
{
	struct filter program = CUT_TO(2);
	int fd[2];

	new_pair(fd);
	MUST(setsockopt(fd[1], SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program)));
	SETS(fd[1], SOL_SOCKET, SO_LOCK_FILTER, 1);
	FAILS(EPERM, setsockopt(fd[1], SOL_SOCKET, SO_DETACH_FILTER, VALUE(0)));
	FAILS(EPERM, setsockopt(fd[1], SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program)));
	FAILS(EPERM, setsockopt(fd[1], SOL_SOCKET, SO_LOCK_FILTER, VALUE(0)));
	SENDS(fd[0], "abc");
	RECEIVES(fd[1], "ab");
}
