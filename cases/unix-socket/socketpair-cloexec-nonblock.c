/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("SOCK_CLOEXEC and SOCK_NONBLOCK set FD_CLOEXEC and O_NONBLOCK on both sockets of a socketpair(), and neither is set "
     "without",
     VARIANT(stream, "unix-socket/socketpair-cloexec-nonblock",
	     POSIX("socketpair", "DESCRIPTION, SOCK_CLOEXEC, SOCK_NONBLOCK")),
     VARIANT(dgram, "unix-socket/dgram-socketpair-cloexec-nonblock",
	     POSIX("socketpair", "DESCRIPTION, SOCK_CLOEXEC, SOCK_NONBLOCK")),
     VARIANT(seqpacket, "unix-socket/seqpacket-socketpair-cloexec-nonblock", LINUX("socket(2)", "SOCK_CLOEXEC, SOCK_NONBLOCK")))
{
	int fd[2];

	MUST(close(new_socket()));
	SUCCEEDS(socketpair(AF_UNIX, SOCKET_TYPE | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, fd));
	for (int i = 0; i < 2; i++) {
		EQUAL(LOOK(fcntl(fd[i], F_GETFD)), FD_CLOEXEC);
		EQUAL(LOOK(fcntl(fd[i], F_GETFL)) & O_NONBLOCK, O_NONBLOCK);
		FAILS_EITHER(EAGAIN, EWOULDBLOCK, recv(fd[i], &(char){0}, 1, 0));
	}
	SUCCEEDS(socketpair(AF_UNIX, SOCKET_TYPE, 0, fd));
	for (int i = 0; i < 2; i++) {
		EQUAL(LOOK(fcntl(fd[i], F_GETFD)), 0);
		EQUAL(LOOK(fcntl(fd[i], F_GETFL)) & O_NONBLOCK, 0);
	}
}
