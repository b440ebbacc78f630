/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() with MSG_DONTWAIT on an empty " OBJECT " fails with EAGAIN and sets no O_NONBLOCK",
     VARIANT(stream, "unix-socket/dontwait-per-call", LINUX("recv(2)", "The flags argument, MSG_DONTWAIT")),
     VARIANT(dgram, "unix-socket/dgram-dontwait-per-call", LINUX("recv(2)", "The flags argument, MSG_DONTWAIT")),
     VARIANT(seqpacket, "unix-socket/seqpacket-dontwait-per-call", LINUX("recv(2)", "The flags argument, MSG_DONTWAIT")),
     VARIANT(tcp, "inet-socket/tcp-dontwait-per-call", LINUX("recv(2)", "The flags argument, MSG_DONTWAIT"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-dontwait-per-call", LINUX("recv(2)", "The flags argument, MSG_DONTWAIT"),
	     NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-dontwait-per-call", LINUX("recv(2)", "The flags argument, MSG_DONTWAIT"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-dontwait-per-call", LINUX("recv(2)", "The flags argument, MSG_DONTWAIT"),
	     NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	FAILS(EAGAIN, recv(fd[1], &(char){0}, 1, MSG_DONTWAIT));
	EQUAL(MUST(fcntl(fd[1], F_GETFL)) & O_NONBLOCK, 0);
	SENDS(fd[0], "abc");
	RECEIVES(fd[1], "abc");
}
