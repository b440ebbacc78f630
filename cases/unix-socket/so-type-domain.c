/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_DOMAIN before POSIX.1-2024 */
#include "socket.h"

CASE("SO_TYPE and SO_DOMAIN tell with what a " OBJECT " was made",
     VARIANT(stream, "unix-socket/so-type-domain", POSIX("getsockopt", "2.10.16 SO_TYPE, SO_DOMAIN")),
     VARIANT(dgram, "unix-socket/dgram-so-type-domain", POSIX("getsockopt", "2.10.16 SO_TYPE, SO_DOMAIN")),
     VARIANT(seqpacket, "unix-socket/seqpacket-so-type-domain", LINUX("socket(7)", "Socket options, SO_TYPE, SO_DOMAIN")))
{
	int fd = new_socket();

	EQUAL(OPTION(fd, SOL_SOCKET, SO_TYPE), SOCKET_TYPE);
	EQUAL(OPTION(fd, SOL_SOCKET, SO_DOMAIN), AF_UNIX);
}
