/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("SOCK_CLOEXEC and SOCK_NONBLOCK set FD_CLOEXEC and O_NONBLOCK of the new socket each, and neither is set without",
     VARIANT(stream, "unix-socket/socket-cloexec-nonblock", POSIX("socket", "DESCRIPTION, SOCK_CLOEXEC, SOCK_NONBLOCK")),
     VARIANT(dgram, "unix-socket/dgram-socket-cloexec-nonblock", POSIX("socket", "DESCRIPTION, SOCK_CLOEXEC, SOCK_NONBLOCK")),
     VARIANT(seqpacket, "unix-socket/seqpacket-socket-cloexec-nonblock", LINUX("socket(2)", "SOCK_CLOEXEC, SOCK_NONBLOCK")),
     VARIANT(tcp, "inet-socket/tcp-socket-cloexec-nonblock", POSIX("socket", "DESCRIPTION, SOCK_CLOEXEC, SOCK_NONBLOCK"),
	     NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-socket-cloexec-nonblock", POSIX("socket", "DESCRIPTION, SOCK_CLOEXEC, SOCK_NONBLOCK"),
	     NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-socket-cloexec-nonblock", POSIX("socket", "DESCRIPTION, SOCK_CLOEXEC, SOCK_NONBLOCK"),
	     NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-socket-cloexec-nonblock", POSIX("socket", "DESCRIPTION, SOCK_CLOEXEC, SOCK_NONBLOCK"),
	     NEEDS(LOOPBACK6)))
{
	MUST(close(new_socket()));
	int neither = GIVES(socket(SOCKET_DOMAIN, SOCKET_TYPE, 0));
	int cloexec = GIVES(socket(SOCKET_DOMAIN, SOCKET_TYPE | SOCK_CLOEXEC, 0));
	int nonblock = GIVES(socket(SOCKET_DOMAIN, SOCKET_TYPE | SOCK_NONBLOCK, 0));

	EQUAL(OPTION(neither, SOL_SOCKET, SO_TYPE), SOCKET_TYPE);
	EQUAL(MUST(fcntl(neither, F_GETFD)) & FD_CLOEXEC, 0);
	EQUAL(MUST(fcntl(neither, F_GETFL)) & O_NONBLOCK, 0);
	EQUAL(MUST(fcntl(cloexec, F_GETFD)) & FD_CLOEXEC, FD_CLOEXEC);
	EQUAL(MUST(fcntl(cloexec, F_GETFL)) & O_NONBLOCK, 0);
	EQUAL(MUST(fcntl(nonblock, F_GETFD)) & FD_CLOEXEC, 0);
	EQUAL(MUST(fcntl(nonblock, F_GETFL)) & O_NONBLOCK, O_NONBLOCK);
}
