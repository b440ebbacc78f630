/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a message of no bytes brings its descriptor through a " OBJECT,
     VARIANT(dgram, "unix-socket/scm-rights-dgram-no-payload", LINUX("unix(7)", "Ancillary messages")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-dgram-no-payload", LINUX("unix(7)", "Ancillary messages")))
{
	int fd[2], file = MUST(open(temp_file("abc", 3), O_RDONLY)), received = -1;
	struct msghdr *header = room(MUCH_ROOM);

	new_pair(fd);
	rights(&file, 1);
	sent_message.part.iov_len = 0;
	EQUAL(sendmsg(fd[0], &sent_message.header, 0), 0);
	EQUAL(recvmsg(awaited(fd[1]), header, MSG_DONTWAIT), 0);
	EQUAL(header->msg_flags & MSG_CTRUNC, 0);
	TAKES_CONTROL(CMSG_FIRSTHDR(header), SCM_RIGHTS, &received, sizeof(int));
	SAME_FILE(received, file);
	NOTHING_LEFT(fd[1]);
}
