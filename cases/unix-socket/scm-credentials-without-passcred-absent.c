/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PASSCRED */
#include "socket.h"

CASE("a " OBJECT " without SO_PASSCRED, or with it off again, receives a message whose sender stated credentials without them",
     VARIANT(stream, "unix-socket/scm-credentials-without-passcred-absent",
	     LINUX("unix(7)", "Ancillary messages, SCM_CREDENTIALS")),
     VARIANT(dgram, "unix-socket/dgram-scm-credentials-without-passcred-absent",
	     LINUX("unix(7)", "Ancillary messages, SCM_CREDENTIALS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-credentials-without-passcred-absent",
	     LINUX("unix(7)", "Ancillary messages, SCM_CREDENTIALS")))
{
	int fd[2];

	new_pair(fd);
	for (int i = 0; i < 2; i++) {
		struct msghdr *header = room(MUCH_ROOM);

		EQUAL(sendmsg(fd[0], credentials(getpid(), getuid(), getgid()), 0), 1);
		EQUAL(recvmsg(awaited(fd[1]), header, MSG_DONTWAIT), 1);
		EQUAL(received_message.data[0], 'm');
		HOLDS(CMSG_FIRSTHDR(header) == NULL);
		EQUAL(header->msg_flags & MSG_CTRUNC, 0);
		MUST(setsockopt(fd[1], SOL_SOCKET, SO_PASSCRED, VALUE(1)));
		MUST(setsockopt(fd[1], SOL_SOCKET, SO_PASSCRED, VALUE(0)));
	}
	NOTHING_LEFT(fd[1]);
}
