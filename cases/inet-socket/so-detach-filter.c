/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_ATTACH_FILTER */
#include "inet.h"

CASE("SO_ATTACH_FILTER cuts datagrams to the length that the filter returns, and after SO_DETACH_FILTER they come whole",
     VARIANT(udp, "inet-socket/so-detach-filter", LINUX("socket(7)", "Socket options, SO_DETACH_FILTER"), NEEDS(LOOPBACK)))
{
	struct filter program = CUT_TO(2);
	int fd[2];

	new_pair(fd);
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program)));
	SENDS(fd[0], "abc");
	RECEIVES(fd[1], "ab");
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_DETACH_FILTER, VALUE(0)));
	EXCHANGES(fd[0], fd[1], "abc");
	FAILS(ENOENT, setsockopt(fd[1], SOL_SOCKET, SO_DETACH_FILTER, VALUE(0)));
}
