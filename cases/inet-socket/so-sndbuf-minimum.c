/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("SO_SNDBUF and SO_RCVBUF of a " OBJECT " that are set to 1 are told as 2048 and 256 at least",
     VARIANT(tcp, "inet-socket/so-sndbuf-minimum", LINUX("socket(7)", "Socket options, SO_RCVBUF, SO_SNDBUF")),
     VARIANT(udp, "inet-socket/udp-so-sndbuf-minimum", LINUX("socket(7)", "Socket options, SO_RCVBUF, SO_SNDBUF")))
{
	int fd = new_socket();
	int before = OPTION(fd, SOL_SOCKET, SO_SNDBUF);

	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_SNDBUF, VALUE(1)));
	AT_LEAST(OPTION(fd, SOL_SOCKET, SO_SNDBUF), 2048);
	AT_MOST(OPTION(fd, SOL_SOCKET, SO_SNDBUF), before - 1);
	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_RCVBUF, VALUE(1)));
	AT_LEAST(OPTION(fd, SOL_SOCKET, SO_RCVBUF), 256);
}
