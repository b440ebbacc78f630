/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("with room for one of three descriptors recvmsg() on a " OBJECT " stores the first, sets MSG_CTRUNC and closes the others",
     VARIANT(stream, "unix-socket/scm-rights-ctrunc-closes-excess", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-ctrunc-closes-excess", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-ctrunc-closes-excess",
	     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	int fd[2], ends[2], received = -1;
	/* CMSG_SPACE() may have room for two. */
	struct msghdr *header = room(CMSG_LEN(sizeof(int)));

	new_pair(fd);
	MUST(pipe(ends));
	EQUAL(sendmsg(fd[0], rights((int[]){ends[0], ends[1], ends[1]}, 3), 0), 1);
	MUST(close(ends[1]));
	int next = next_fd();
	EQUAL(recvmsg(fd[1], header, MSG_DONTWAIT), 1);
	EQUAL(received_message.data[0], 'm');
	EQUAL(header->msg_flags & MSG_CTRUNC, MSG_CTRUNC);
	TAKES_CONTROL(CMSG_FIRSTHDR(header), SCM_RIGHTS, &received, sizeof(int));
	EQUAL(received, next);
	EQUAL(next_fd(), next + 1);
	SAME_FILE(received, ends[0]);
	EQUAL(LOOK(read(ends[0], &(char){0}, 1)), 0);
}
