/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("TCP_NODELAY of a new " OBJECT " is 0; set, it is not, and what is sent arrives",
     VARIANT(tcp, "inet-socket/tcp-nodelay", POSIX("<netinet/tcp.h>", "TCP_NODELAY"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-nodelay", POSIX("<netinet/tcp.h>", "TCP_NODELAY"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	EQUAL(OPTION(fd[0], IPPROTO_TCP, TCP_NODELAY), 0);
	SUCCEEDS(setsockopt(fd[0], IPPROTO_TCP, TCP_NODELAY, VALUE(1)));
	DIFFERS(OPTION(fd[0], IPPROTO_TCP, TCP_NODELAY), 0);
	EXCHANGES(fd[0], fd[1], "abc");
}
