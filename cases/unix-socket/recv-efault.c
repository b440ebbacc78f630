/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv(), recvfrom() and recvmsg() into memory without access fail with EFAULT; a stream socket keeps the data",
     VARIANT(stream, "unix-socket/recv-efault", LINUX("recv(2)", "ERRORS, EFAULT"),
	     NOT_UNDER_MEMCHECK("it is about memory that is not there")),
     VARIANT(dgram, "unix-socket/dgram-recv-efault", LINUX("recv(2)", "ERRORS, EFAULT"),
	     NOT_UNDER_MEMCHECK("it is about memory that is not there")),
     VARIANT(tcp, "inet-socket/tcp-recv-efault", LINUX("recv(2)", "ERRORS, EFAULT"),
	     NOT_UNDER_MEMCHECK("it is about memory that is not there"), NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-recv-efault", LINUX("recv(2)", "ERRORS, EFAULT"),
	     NOT_UNDER_MEMCHECK("it is about memory that is not there"), NEEDS(LOOPBACK)))
{
	void *bad = bad_address();
	int fd[2];

	new_pair(fd);
	for (int i = 0; i < (SOCKET_TYPE == SOCK_STREAM ? 1 : 3); i++)
		SENDS(fd[0], "abc");
	FAILS(EFAULT, recv(awaited(fd[1]), bad, 3, MSG_DONTWAIT));
	FAILS(EFAULT, recvfrom(awaited(fd[1]), bad, 3, MSG_DONTWAIT, NULL, NULL));
	room(0);
	received_message.part.iov_base = bad;
	FAILS(EFAULT, recvmsg(awaited(fd[1]), &received_message.header, MSG_DONTWAIT));
	if (SOCKET_TYPE == SOCK_STREAM)
		RECEIVES(fd[1], "abc");
	NOTHING_LEFT(fd[1]);
}
