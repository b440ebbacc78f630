/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a message with a descriptor that is shorter than the buffer, whose tail is not accessible, is received, or EFAULT is the "
     "answer",
     IMPL("recvmsg", "DESCRIPTION"))
{
	char *end = (char *)guarded(4) + 4;
	int fd[2], file = MUST(open(temp_file("abc", 3), O_RDONLY)), received = -1;
	struct msghdr *header = room(MUCH_ROOM);

	new_pair(fd);
	EQUAL(sendmsg(fd[0], rights(&file, 1), 0), 1);
	received_message.part = (struct iovec){end - 4, 100};
	ssize_t result = recvmsg(awaited(fd[1]), header, MSG_DONTWAIT);
	HOLDS(result == 1 || errno == EFAULT);
	OBSERVE(result == 1 ? "received" : "EFAULT");
	if (result != 1)
		return;
	EQUAL(end[-4], 'm');
	TAKES_CONTROL(CMSG_FIRSTHDR(header), SCM_RIGHTS, &received, sizeof(int));
	SAME_FILE(received, file);
}
