/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void receive(void *unused)
{
	struct msghdr *header = room(MUCH_ROOM);
	int received = -1;
	char data[3];

	(void)unused;
	EQUAL(recvmsg(fd[1], header, 0), 1);
	EQUAL(received_message.data[0], 'm');
	TAKES_CONTROL(CMSG_FIRSTHDR(header), SCM_RIGHTS, &received, sizeof(int));
	EQUAL(LOOK(pread(received, data, 3, 0)), 3);
	EQUAL_BYTES(data, "abc", 3);
}

CASE("recvmsg() that waits on a " OBJECT " gets the descriptor of the message that comes",
     VARIANT(stream, "unix-socket/scm-rights-blocked-receiver", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-blocked-receiver", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-blocked-receiver",
	     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	new_pair(fd);
	pid_t receiver = child(receive, NULL);
	BLOCKS(receiver);
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));
	EQUAL(sendmsg(fd[0], rights(&file, 1), 0), 1);
	FINISHES(receiver);
	NOTHING_LEFT(fd[1]);
}
