/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("two messages that bring descriptors are not received as one by a recvmsg() on a stream socket",
     LINUX("unix(7)", "Ancillary messages"))
{
	int fd[2], first = MUST(open(temp_file("abc", 3), O_RDONLY)), second = MUST(open(temp_file("de", 2), O_RDONLY));

	new_pair(fd);
	EQUAL(sendmsg(fd[0], rights(&first, 1), 0), 1);
	EQUAL(sendmsg(fd[0], rights(&second, 1), 0), 1);
	SAME_FILE(RECEIVES_DESCRIPTOR(fd[1]), first);
	SAME_FILE(RECEIVES_DESCRIPTOR(fd[1]), second);
	NOTHING_LEFT(fd[1]);
}
