/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* UDP_CORK */
#include <netinet/udp.h>

#include "inet.h"

CASE("what is sent through a " OBJECT " with UDP_CORK is one datagram when the option is cleared",
     VARIANT(udp, "inet-socket/udp-cork-option", LINUX("udp(7)", "Socket options, UDP_CORK"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-cork-option", LINUX("udp(7)", "Socket options, UDP_CORK"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	EQUAL(OPTION(fd[0], IPPROTO_UDP, UDP_CORK), 0);
	SETS(fd[0], IPPROTO_UDP, UDP_CORK, 1);
	SENDS(fd[0], "ab");
	SENDS(fd[0], "cd");
	NOTHING_LEFT(fd[1]);
	SUCCEEDS(setsockopt(fd[0], IPPROTO_UDP, UDP_CORK, VALUE(0)));
	RECEIVES(fd[1], "abcd");
	NOTHING_LEFT(fd[1]);
	EXCHANGES(fd[0], fd[1], "ef");
}
