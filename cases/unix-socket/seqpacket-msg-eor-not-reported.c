/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recvmsg() of a record that was sent with MSG_EOR sets MSG_EOR in POSIX; Linux does not",
     LINUX_DEVIATION("recvmsg", "DESCRIPTION, MSG_EOR; 2.10.6 Socket Types"))
{
	struct msghdr *header = room(0);
	int fd[2];

	pair_of(SOCK_SEQPACKET, fd);
	EQUAL(send(fd[0], "abc", 3, MSG_EOR), 3);
	EQUAL(recvmsg(awaited(fd[1]), header, MSG_DONTWAIT), 3);
	EQUAL_BYTES(received_message.data, "abc", 3);
	bool reported = header->msg_flags & MSG_EOR;
	LINUX_OR_POSIX(!reported, reported);
}
