/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getpeername() of a UNIX datagram socket gives the path that connect() has set, though that peer has not connected",
     POSIX("getpeername", "DESCRIPTION"))
{
	struct address address, own, peer = address_room();
	int receiver = new_bound_of(AF_UNIX, SOCK_DGRAM, &address), fd = new_bound_of(AF_UNIX, SOCK_DGRAM, &own);

	MUST(connect(fd, TO(address)));
	SUCCEEDS(getpeername(fd, INTO(peer)));
	IS_PATH(peer, address.un.sun_path);
	FAILS(ENOTCONN, getpeername(receiver, INTO(peer)));
}
