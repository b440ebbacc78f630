/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() with MSG_OOB and MSG_PEEK gives the out-of-band byte of a UNIX stream socket and leaves it; taken, it is not "
     "there again",
     IMPL("recv", "DESCRIPTION, MSG_OOB, MSG_PEEK"))
{
	struct msghdr *header = room(0);
	int fd[2];

	need_out_of_band();
	new_pair(fd);
	EQUAL(send(fd[0], "!", 1, MSG_OOB), 1);
	RECEIVES_WITH(MSG_OOB | MSG_PEEK, fd[1], "!");
	EQUAL(recvmsg(fd[1], header, MSG_OOB | MSG_DONTWAIT), 1);
	EQUAL(received_message.data[0], '!');
	EQUAL(header->msg_flags & MSG_OOB, MSG_OOB);
	FAILS_EITHER(EINVAL, EAGAIN, recv(fd[1], &(char){0}, 1, MSG_OOB | MSG_DONTWAIT));
	NOTHING_LEFT(fd[1]);
	OBSERVE("taken once");
	VARIES("the standard has both errors for it");
}
