/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_DOMAIN, SO_PROTOCOL before POSIX.1-2024 */
#include "socket.h"

CASE("SO_TYPE, SO_DOMAIN and SO_PROTOCOL tell with what a " OBJECT " was made",
     VARIANT(stream, "unix-socket/so-type-domain-protocol", POSIX("getsockopt", "2.10.16 SO_TYPE, SO_DOMAIN, SO_PROTOCOL")),
     VARIANT(dgram, "unix-socket/dgram-so-type-domain-protocol",
	     POSIX("getsockopt", "2.10.16 SO_TYPE, SO_DOMAIN, SO_PROTOCOL")),
     VARIANT(seqpacket, "unix-socket/seqpacket-so-type-domain-protocol",
	     LINUX("socket(7)", "Socket options, SO_TYPE, SO_DOMAIN, SO_PROTOCOL")))
{
	int fd = new_socket();

	EQUAL(OPTION(fd, SOL_SOCKET, SO_TYPE), SOCKET_TYPE);
	EQUAL(OPTION(fd, SOL_SOCKET, SO_DOMAIN), AF_UNIX);
	EQUAL(OPTION(fd, SOL_SOCKET, SO_PROTOCOL), 0);
}
