/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* TCP_KEEPIDLE ... */
#include "inet.h"

CASE("TCP_KEEPIDLE, TCP_KEEPINTVL and TCP_KEEPCNT are what they were set to; 0 fails with EINVAL",
     LINUX("tcp(7)", "Socket options, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT"))
{
	int fd = new_socket();

	SETS(fd, IPPROTO_TCP, TCP_KEEPIDLE, 11);
	SETS(fd, IPPROTO_TCP, TCP_KEEPINTVL, 12);
	SETS(fd, IPPROTO_TCP, TCP_KEEPCNT, 13);
	FAILS(EINVAL, setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, VALUE(0)));
	FAILS(EINVAL, setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, VALUE(0)));
	FAILS(EINVAL, setsockopt(fd, IPPROTO_TCP, TCP_KEEPCNT, VALUE(0)));
	EQUAL(OPTION(fd, IPPROTO_TCP, TCP_KEEPIDLE), 11);
}
