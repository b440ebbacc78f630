/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recvmsg() without room for control data gets the data, MSG_CTRUNC and no descriptor: what was sent is closed",
     VARIANT(stream, "unix-socket/scm-rights-no-control-buffer", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-no-control-buffer", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-no-control-buffer",
	     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	int fd[2], ends[2];
	struct msghdr *header = room(0);

	new_pair(fd);
	MUST(pipe(ends));
	set_nonblocking(ends[0]);
	EQUAL(sendmsg(fd[0], rights(&ends[1], 1), 0), 1);
	MUST(close(ends[1]));
	int next = next_fd();
	EQUAL(recvmsg(fd[1], header, MSG_DONTWAIT), 1);
	EQUAL(received_message.data[0], 'm');
	EQUAL(header->msg_flags & MSG_CTRUNC, MSG_CTRUNC);
	EQUAL(header->msg_controllen, 0);
	EQUAL(next_fd(), next);
	EQUAL(LOOK(read(ends[0], &(char){0}, 1)), 0);
}
