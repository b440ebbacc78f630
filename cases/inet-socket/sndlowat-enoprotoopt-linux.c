/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("SO_SNDLOWAT is 1 and setting it fails with ENOPROTOOPT",
     LINUX("socket(7)", "Socket options, SO_RCVLOWAT and SO_SNDLOWAT"))
{
	int fd = new_socket();

	EQUAL(OPTION(fd, SOL_SOCKET, SO_SNDLOWAT), 1);
	FAILS(ENOPROTOOPT, setsockopt(fd, SOL_SOCKET, SO_SNDLOWAT, VALUE(16)));
	EQUAL(OPTION(fd, SOL_SOCKET, SO_SNDLOWAT), 1);
}
