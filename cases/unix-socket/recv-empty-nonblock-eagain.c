/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv(), recvfrom(), recvmsg() and read() on an empty " OBJECT " with O_NONBLOCK fail with EAGAIN",
     VARIANT(stream, "unix-socket/recv-empty-nonblock-eagain",
	     POSIX("recv", "ERRORS [EAGAIN] or [EWOULDBLOCK]; recvfrom(), recvmsg(), read()")),
     VARIANT(dgram, "unix-socket/dgram-recv-empty-nonblock-eagain",
	     POSIX("recv", "ERRORS [EAGAIN] or [EWOULDBLOCK]; recvfrom(), recvmsg(), read()")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recv-empty-nonblock-eagain", LINUX("recv(2)", "ERRORS, EAGAIN")),
     VARIANT(tcp, "inet-socket/recv-nonblock-eagain",
	     POSIX("recv", "ERRORS [EAGAIN] or [EWOULDBLOCK]; recvfrom(), recvmsg(), read()"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-recv-nonblock-eagain",
	     POSIX("recv", "ERRORS [EAGAIN] or [EWOULDBLOCK]; recvfrom(), recvmsg(), read()"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-recv-nonblock-eagain",
	     POSIX("recv", "ERRORS [EAGAIN] or [EWOULDBLOCK]; recvfrom(), recvmsg(), read()"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-recv-nonblock-eagain",
	     POSIX("recv", "ERRORS [EAGAIN] or [EWOULDBLOCK]; recvfrom(), recvmsg(), read()"), NEEDS(LOOPBACK6)))
{
	int fd[2];
	char byte;

	new_pair(fd);
	set_nonblocking(fd[1]);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, recv(fd[1], &byte, 1, 0));
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, recvfrom(fd[1], &byte, 1, 0, NULL, NULL));
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, recvmsg(fd[1], room(0), 0));
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, read(fd[1], &byte, 1));
	EXCHANGES(fd[0], fd[1], "abc");
}
