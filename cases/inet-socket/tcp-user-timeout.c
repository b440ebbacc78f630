/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* TCP_USER_TIMEOUT, TCP_LINGER2 */
#include "inet.h"

CASE("TCP_USER_TIMEOUT of a new TCP socket is 0 and then what it was set to; a value below 0 fails with EINVAL",
     LINUX("tcp(7)", "Socket options, TCP_USER_TIMEOUT"))
{
	int fd = new_socket();

	EQUAL(OPTION(fd, IPPROTO_TCP, TCP_USER_TIMEOUT), 0);
	SETS(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, 12345);
	FAILS(EINVAL, setsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, VALUE(-1)));
	EQUAL(OPTION(fd, IPPROTO_TCP, TCP_USER_TIMEOUT), 12345);
}
