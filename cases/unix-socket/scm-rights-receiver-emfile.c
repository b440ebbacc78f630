/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recvmsg() of two descriptors by a process that may open one more stores that, sets MSG_CTRUNC and closes the other",
     VARIANT(stream, "unix-socket/scm-rights-receiver-emfile", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"),
	     NOT_UNDER_MEMCHECK("valgrind keeps the limit of descriptors itself")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-receiver-emfile", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"),
	     NOT_UNDER_MEMCHECK("valgrind keeps the limit of descriptors itself")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-receiver-emfile", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"),
	     NOT_UNDER_MEMCHECK("valgrind keeps the limit of descriptors itself")))
{
	int fd[2], ends[2], received = -1;
	struct msghdr *header = room(MUCH_ROOM);

	new_pair(fd);
	MUST(pipe(ends));
	EQUAL(sendmsg(fd[0], rights((int[]){ends[0], ends[1]}, 2), 0), 1);
	MUST(close(ends[1]));
	int last = use_up_descriptors();
	MUST(close(last));
	EQUAL(recvmsg(awaited(fd[1]), header, MSG_DONTWAIT), 1);
	EQUAL(received_message.data[0], 'm');
	EQUAL(header->msg_flags & MSG_CTRUNC, MSG_CTRUNC);
	TAKES_CONTROL(CMSG_FIRSTHDR(header), SCM_RIGHTS, &received, sizeof(int));
	EQUAL(received, last);
	SAME_FILE(received, ends[0]);
	EQUAL(LOOK(read(ends[0], &(char){0}, 1)), 0);
}
