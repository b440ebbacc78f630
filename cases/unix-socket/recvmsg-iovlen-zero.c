/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recvmsg() with a vector of no areas fails with EMSGSIZE in POSIX; Linux receives no bytes",
     LINUX_DEVIATION("recvmsg", "ERRORS [EMSGSIZE]"))
{
	struct msghdr *header = room(0);
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	header->msg_iovlen = 0;
	ssize_t result = recvmsg(awaited(fd[1]), header, MSG_DONTWAIT);
	LINUX_OR_POSIX(result == 0, result == -1 && errno == EMSGSIZE);
	RECEIVES(fd[1], "abc");
}
