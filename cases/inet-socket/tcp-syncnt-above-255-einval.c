/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* TCP_SYNCNT */
#include "inet.h"

CASE("TCP_SYNCNT can be set up to 127; 0 and 256 fail with EINVAL and change nothing",
     LINUX("tcp(7)", "Socket options, TCP_SYNCNT"))
{
	int fd = new_socket();

	SETS(fd, IPPROTO_TCP, TCP_SYNCNT, 3);
	FAILS(EINVAL, setsockopt(fd, IPPROTO_TCP, TCP_SYNCNT, VALUE(256)));
	FAILS(EINVAL, setsockopt(fd, IPPROTO_TCP, TCP_SYNCNT, VALUE(0)));
	EQUAL(OPTION(fd, IPPROTO_TCP, TCP_SYNCNT), 3);
	SETS(fd, IPPROTO_TCP, TCP_SYNCNT, 127);
}
