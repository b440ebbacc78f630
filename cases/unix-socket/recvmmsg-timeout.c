/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* recvmmsg() */
#include "socket.h"

CASE("recvmmsg() whose time is over after a message has come gives that one", LINUX("recvmmsg(2)", "DESCRIPTION"))
{
	char data[2][4];
	struct iovec in[] = {{data[0], 4}, {data[1], 4}};
	struct mmsghdr received[2] = {0};
	struct timespec none = {0, 0};
	int fd[2];

	pair_of(SOCK_DGRAM, fd);
	for (int i = 0; i < 2; i++)
		received[i].msg_hdr = (struct msghdr){.msg_iov = &in[i], .msg_iovlen = 1};
	SENDS(fd[0], "ab");
	EQUAL(recvmmsg(fd[1], received, 2, MSG_DONTWAIT, &none), 1);
	EQUAL_BYTES(data[0], "ab", 2);
	NOTHING_LEFT(fd[1]);
}
