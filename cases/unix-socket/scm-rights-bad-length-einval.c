/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendmsg() with a control message whose length is less than its header or more than the control data fails with EINVAL",
     VARIANT(stream, "unix-socket/scm-rights-bad-length-einval", LINUX("unix(7)", "ERRORS, EINVAL")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-bad-length-einval", LINUX("unix(7)", "ERRORS, EINVAL")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-bad-length-einval", LINUX("unix(7)", "ERRORS, EINVAL")))
{
	int fd[2];

	new_pair(fd);
	rights((int[]){0, 1}, 2);
	sent_message.control.first.cmsg_len = sizeof(struct cmsghdr) - 1;
	FAILS(EINVAL, sendmsg(fd[0], &sent_message.header, 0));
	sent_message.control.first.cmsg_len = sent_message.header.msg_controllen + 1;
	FAILS(EINVAL, sendmsg(fd[0], &sent_message.header, 0));
	NOTHING_LEFT(fd[1]);
}
