/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("SO_RCVBUF and SO_SNDBUF of a " OBJECT " are told as twice what they were set to",
     VARIANT(tcp, "inet-socket/so-rcvbuf-doubled", LINUX("socket(7)", "Socket options, SO_RCVBUF, SO_SNDBUF")),
     VARIANT(udp, "inet-socket/udp-so-rcvbuf-doubled", LINUX("socket(7)", "Socket options, SO_RCVBUF, SO_SNDBUF")))
{
	int fd = new_socket();

	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_RCVBUF, VALUE(10000)));
	EQUAL(OPTION(fd, SOL_SOCKET, SO_RCVBUF), 20000);
	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_SNDBUF, VALUE(12000)));
	EQUAL(OPTION(fd, SOL_SOCKET, SO_SNDBUF), 24000);
}
