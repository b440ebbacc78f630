/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("SO_RCVLOWAT of a new " OBJECT " is 1",
     VARIANT(tcp, "inet-socket/so-rcvlowat-default-one", POSIX("getsockopt", "2.10.16 SO_RCVLOWAT")),
     VARIANT(udp, "inet-socket/udp-so-rcvlowat-default-one", POSIX("getsockopt", "2.10.16 SO_RCVLOWAT")))
{
	EQUAL(OPTION(new_socket(), SOL_SOCKET, SO_RCVLOWAT), 1);
}
