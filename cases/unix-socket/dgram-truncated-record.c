/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recvmsg() of a message of a " OBJECT " that is longer than the buffer sets MSG_TRUNC, and the rest of it is lost",
     VARIANT(dgram, "unix-socket/dgram-truncated-record", POSIX("recvmsg", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-truncated-record", POSIX("recvmsg", "DESCRIPTION")),
     VARIANT(udp, "inet-socket/udp-truncated-record", POSIX("recvmsg", "DESCRIPTION"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-truncated-record", POSIX("recvmsg", "DESCRIPTION"), NEEDS(LOOPBACK6)))
{
	int fd[2];
	struct msghdr *header = room(0);

	new_pair(fd);
	SENDS(fd[0], "abcdefgh");
	await_data(fd[1]);
	SENDS(fd[0], "next");
	received_message.part.iov_len = 3;
	EQUAL(recvmsg(awaited(fd[1]), header, MSG_DONTWAIT), 3);
	EQUAL_BYTES(received_message.data, "abc", 4);
	EQUAL(header->msg_flags & MSG_TRUNC, MSG_TRUNC);
	EQUAL(recvmsg(awaited(fd[1]), header = room(0), MSG_DONTWAIT), 4);
	EQUAL_BYTES(received_message.data, "next", 4);
	EQUAL(header->msg_flags & MSG_TRUNC, 0);
	NOTHING_LEFT(fd[1]);
}
