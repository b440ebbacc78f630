/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct tcp_info */
#include "inet.h"

CASE("TCP_INFO says of a TCP socket that its peer has reset that it is closed", LINUX("tcp(7)", "Socket options, TCP_INFO"),
     NEEDS(LOOPBACK))
{
	struct tcp_info info = {.tcpi_state = 99};
	socklen_t size = sizeof(info);
	int fd[2];

	new_pair(fd);
	reset(fd[1]);
	SUCCEEDS(getsockopt(in_error(fd[0]), IPPROTO_TCP, TCP_INFO, &info, &size));
	EQUAL(info.tcpi_state, TCP_CLOSE);
}
