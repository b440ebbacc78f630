/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PASSCRED */
#include "socket.h"

CASE("recvmsg() without room for the credentials that SO_PASSCRED brings gets the data and MSG_CTRUNC",
     VARIANT(stream, "unix-socket/scm-credentials-truncated", LINUX("recv(2)", "recvmsg(), MSG_CTRUNC")),
     VARIANT(dgram, "unix-socket/dgram-scm-credentials-truncated", LINUX("recv(2)", "recvmsg(), MSG_CTRUNC")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-credentials-truncated", LINUX("recv(2)", "recvmsg(), MSG_CTRUNC")))
{
	int fd[2];
	struct msghdr *header = room(0);

	new_pair(fd);
	MUST(setsockopt(fd[1], SOL_SOCKET, SO_PASSCRED, VALUE(1)));
	SENDS(fd[0], "m");
	EQUAL(recvmsg(awaited(fd[1]), header, MSG_DONTWAIT), 1);
	EQUAL(received_message.data[0], 'm');
	EQUAL(header->msg_flags & MSG_CTRUNC, MSG_CTRUNC);
	EQUAL(header->msg_controllen, 0);
	NOTHING_LEFT(fd[1]);
}
