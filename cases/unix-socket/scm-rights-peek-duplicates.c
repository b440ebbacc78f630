/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recvmsg() with MSG_PEEK leaves a descriptor where it is: it comes again; whether the peek brings a duplicate is observed",
     VARIANT(stream, "unix-socket/scm-rights-peek-duplicates", IMPL("recvmsg", "DESCRIPTION, MSG_PEEK")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-peek-duplicates", IMPL("recvmsg", "DESCRIPTION, MSG_PEEK")))
{
	int fd[2], file = MUST(open(temp_file("abc", 3), O_RDONLY)), peeked = -1;
	struct msghdr *header = room(MUCH_ROOM);

	new_pair(fd);
	EQUAL(sendmsg(fd[0], rights(&file, 1), 0), 1);
	EQUAL(recvmsg(awaited(fd[1]), header, MSG_PEEK | MSG_DONTWAIT), 1);
	EQUAL(received_message.data[0], 'm');
	OBSERVE(CMSG_FIRSTHDR(header) ? "a duplicate" : "no descriptor");
	if (CMSG_FIRSTHDR(header)) {
		TAKES_CONTROL(CMSG_FIRSTHDR(header), SCM_RIGHTS, &peeked, sizeof(int));
		SAME_FILE(peeked, file);
	}
	int received = RECEIVES_DESCRIPTOR(fd[1]);
	DIFFERS(received, peeked);
	SAME_FILE(received, file);
	NOTHING_LEFT(fd[1]);
}
