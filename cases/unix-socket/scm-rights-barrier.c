/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a recvmsg() on a stream socket with room for all goes as far as the data that brings a descriptor, and no farther",
     LINUX("unix(7)", "Ancillary messages"))
{
	int fd[2], file = MUST(open(temp_file("abc", 3), O_RDONLY)), received = -1;
	struct msghdr *header = room(MUCH_ROOM);

	new_pair(fd);
	SENDS(fd[0], "abcd");
	EQUAL(sendmsg(fd[0], rights(&file, 1), 0), 1);
	SENDS(fd[0], "efgh");
	EQUAL(recvmsg(fd[1], header, MSG_DONTWAIT), 5);
	EQUAL_BYTES(received_message.data, "abcdm", 5);
	TAKES_CONTROL(CMSG_FIRSTHDR(header), SCM_RIGHTS, &received, sizeof(int));
	SAME_FILE(received, file);
	RECEIVES(fd[1], "efgh");
	NOTHING_LEFT(fd[1]);
}
