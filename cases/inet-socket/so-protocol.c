/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_PROTOCOL */
#include "inet.h"

CASE("SO_DOMAIN, SO_TYPE and SO_PROTOCOL of a " OBJECT " are what it was made with",
     VARIANT(tcp, "inet-socket/so-protocol", LINUX("socket(7)", "Socket options, SO_PROTOCOL, SO_DOMAIN"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-so-protocol", LINUX("socket(7)", "Socket options, SO_PROTOCOL, SO_DOMAIN"),
	     NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-so-protocol", LINUX("socket(7)", "Socket options, SO_PROTOCOL, SO_DOMAIN"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-so-protocol", LINUX("socket(7)", "Socket options, SO_PROTOCOL, SO_DOMAIN"),
	     NEEDS(LOOPBACK6)))
{
	int fd = GIVES(socket(SOCKET_DOMAIN, SOCKET_TYPE, 0));

	EQUAL(OPTION(fd, SOL_SOCKET, SO_DOMAIN), SOCKET_DOMAIN);
	EQUAL(OPTION(fd, SOL_SOCKET, SO_TYPE), SOCKET_TYPE);
	EQUAL(OPTION(fd, SOL_SOCKET, SO_PROTOCOL), SOCKET_TYPE == SOCK_STREAM ? IPPROTO_TCP : IPPROTO_UDP);
}
