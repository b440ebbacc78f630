/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("recv() with MSG_OOB and MSG_PEEK on a TCP socket leaves the byte; taken, it is not there again: EINVAL",
     LINUX("recv(2)", "The flags argument, MSG_OOB, MSG_PEEK"), NEEDS(LOOPBACK))
{
	int fd[2];

	new_pair(fd);
	EQUAL(send(fd[0], "!", 1, MSG_OOB), 1);
	await_events(fd[1], POLLPRI);
	EQUAL(recv(fd[1], &(char){0}, 1, MSG_OOB | MSG_PEEK | MSG_DONTWAIT), 1);
	struct msghdr *header = room(0);
	EQUAL(recvmsg(fd[1], header, MSG_OOB | MSG_DONTWAIT), 1);
	EQUAL(received_message.data[0], '!');
	EQUAL(header->msg_flags & MSG_OOB, MSG_OOB);
	FAILS(EINVAL, recv(fd[1], &(char){0}, 1, MSG_OOB | MSG_DONTWAIT));
}
