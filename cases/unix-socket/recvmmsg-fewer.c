/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* recvmmsg() */
#include "socket.h"

CASE("recvmmsg() with MSG_DONTWAIT or MSG_WAITFORONE gives the messages that are there, fewer than it has room for",
     VARIANT(dgram, "unix-socket/recvmmsg-fewer", LINUX("recvmmsg(2)", "DESCRIPTION, MSG_WAITFORONE")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recvmmsg-fewer", LINUX("recvmmsg(2)", "DESCRIPTION, MSG_WAITFORONE")))
{
	char data[3][4];
	struct iovec in[] = {{data[0], 4}, {data[1], 4}, {data[2], 4}};
	struct mmsghdr received[3] = {0};
	int fd[2];

	new_pair(fd);
	for (int i = 0; i < 3; i++)
		received[i].msg_hdr = (struct msghdr){.msg_iov = &in[i], .msg_iovlen = 1};
	FAILS(EAGAIN, recvmmsg(fd[1], received, 3, MSG_DONTWAIT, NULL));
	SENDS(fd[0], "ab");
	SENDS(fd[0], "c");
	EQUAL(recvmmsg(fd[1], received, 3, MSG_DONTWAIT, NULL), 2);
	EQUAL(received[1].msg_len, 1);
	EQUAL_BYTES(data[1], "c", 1);
	SENDS(fd[0], "d");
	EQUAL(recvmmsg(fd[1], received, 3, MSG_WAITFORONE, NULL), 1);
	EQUAL_BYTES(data[0], "d", 1);
}
