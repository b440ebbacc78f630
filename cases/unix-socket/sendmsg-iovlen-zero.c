/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendmsg() with a vector of no areas fails with EMSGSIZE in POSIX; Linux sends no bytes",
     LINUX_DEVIATION("sendmsg", "ERRORS [EMSGSIZE]"))
{
	struct msghdr *header = plain("x");
	int fd[2];

	new_pair(fd);
	header->msg_iovlen = 0;
	ssize_t result = sendmsg(fd[0], header, 0);
	LINUX_OR_POSIX(result == 0, result == -1 && errno == EMSGSIZE);
	NOTHING_LEFT(fd[1]);
}
