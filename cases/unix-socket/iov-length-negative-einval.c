/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendmsg() and recvmsg() with an area longer than SSIZE_MAX fail with EINVAL, and nothing is sent or received",
     VARIANT(stream, "unix-socket/iov-length-negative-einval", POSIX("sendmsg", "ERRORS [EINVAL]; recvmsg()"),
	     NOT_UNDER_MEMCHECK("it is about an area that does not exist")),
     VARIANT(tcp, "inet-socket/tcp-iov-length-negative-einval", POSIX("sendmsg", "ERRORS [EINVAL]; recvmsg()"),
	     NOT_UNDER_MEMCHECK("it is about an area that does not exist"), NEEDS(LOOPBACK)))
{
	int fd[2];

	new_pair(fd);
	plain("x");
	sent_message.part.iov_len = (size_t)-1;
	FAILS(EINVAL, sendmsg(fd[0], &sent_message.header, 0));
	NOTHING_LEFT(fd[1]);
	SENDS(fd[0], "abc");
	room(0);
	received_message.part.iov_len = (size_t)-1;
	FAILS(EINVAL, recvmsg(awaited(fd[1]), &received_message.header, MSG_DONTWAIT));
	RECEIVES(fd[1], "abc");
}
