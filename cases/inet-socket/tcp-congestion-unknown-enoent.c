/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* TCP_CONGESTION */
#include "inet.h"

CASE("setting TCP_CONGESTION to a name that does not exist fails, and the algorithm stays",
     IMPL("tcp(7)", "Socket options, TCP_CONGESTION"))
{
	char before[16] = "", after[16] = "";
	socklen_t size = sizeof(before), after_size = sizeof(after);
	int fd = new_socket();

	SUCCEEDS(getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, before, &size));
	EQUAL(setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, "no-such", 7), -1);
	OBSERVE(errno == ENOENT ? "ENOENT" : "another error");
	SUCCEEDS(getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, after, &after_size));
	EQUAL_BYTES(after, before, sizeof(after));
	SUCCEEDS(setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, before, size));
}
