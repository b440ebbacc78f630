/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_ERRQUEUE */
#include "inet.h"

CASE("recv() with MSG_ERRQUEUE on a " OBJECT " without an error fails with EAGAIN at once, and takes no data",
     VARIANT(udp, "inet-socket/errqueue-empty-eagain", LINUX("recv(2)", "The flags argument, MSG_ERRQUEUE"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-errqueue-empty-eagain", LINUX("recv(2)", "The flags argument, MSG_ERRQUEUE"),
	     NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	FAILS(EAGAIN, recv(fd[1], &(char){0}, 1, MSG_ERRQUEUE));
	SENDS(fd[0], "abc");
	FAILS(EAGAIN, recv(awaited(fd[1]), &(char){0}, 1, MSG_ERRQUEUE));
	RECEIVES(fd[1], "abc");
}
