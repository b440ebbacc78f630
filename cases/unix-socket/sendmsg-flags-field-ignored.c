/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendmsg() and recvmsg() ignore what msg_flags holds when they are called",
     VARIANT(stream, "unix-socket/sendmsg-flags-field-ignored", POSIX("sendmsg", "DESCRIPTION; recvmsg()")),
     VARIANT(tcp, "inet-socket/tcp-sendmsg-flags-field-ignored", POSIX("sendmsg", "DESCRIPTION; recvmsg()"), NEEDS(LOOPBACK)))
{
	struct msghdr *header = plain("abc");
	int fd[2];

	new_pair(fd);
	header->msg_flags = MSG_OOB | MSG_TRUNC;
	EQUAL(sendmsg(fd[0], header, 0), 3);
	header = room(0);
	header->msg_flags = MSG_PEEK | MSG_TRUNC | MSG_CTRUNC;
	EQUAL(recvmsg(awaited(fd[1]), header, 0), 3);
	EQUAL_BYTES(received_message.data, "abc", 3);
	EQUAL(header->msg_flags & (MSG_TRUNC | MSG_CTRUNC), 0);
	NOTHING_LEFT(fd[1]);
}
