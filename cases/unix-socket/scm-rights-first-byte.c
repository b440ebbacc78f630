/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("the descriptor of a message that is received in parts comes with the first part, and not again",
     LINUX("unix(7)", "Ancillary messages"))
{
	int fd[2], file = MUST(open(temp_file("abc", 3), O_RDONLY)), received = -1;
	struct msghdr *header = room(MUCH_ROOM);

	new_pair(fd);
	rights(&file, 1);
	memcpy(sent_message.data, "abc", 3);
	sent_message.part.iov_len = 3;
	EQUAL(sendmsg(fd[0], &sent_message.header, 0), 3);
	received_message.part.iov_len = 1;
	EQUAL(recvmsg(awaited(fd[1]), header, MSG_DONTWAIT), 1);
	EQUAL(received_message.data[0], 'a');
	TAKES_CONTROL(CMSG_FIRSTHDR(header), SCM_RIGHTS, &received, sizeof(int));
	SAME_FILE(received, file);
	EQUAL(recvmsg(fd[1], header = room(MUCH_ROOM), MSG_DONTWAIT), 2);
	EQUAL_BYTES(received_message.data, "bc", 2);
	EQUAL(header->msg_controllen, 0);
}
