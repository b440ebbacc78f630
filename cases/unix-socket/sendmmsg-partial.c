/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* sendmmsg() */
#include "socket.h"

CASE("sendmmsg() whose second message cannot be sent gives 1, and the first arrives; if it is the first, it fails",
     LINUX("sendmmsg(2)", "RETURN VALUE"))
{
	struct mmsghdr sent[2] = {0};
	int fd[2], closed = MUST(dup(0));

	pair_of(SOCK_DGRAM, fd);
	MUST(close(closed));
	rights(&closed, 1);
	struct message good = {.part = {"abc", 3}};
	good.header = (struct msghdr){.msg_iov = &good.part, .msg_iovlen = 1};
	sent[0].msg_hdr = good.header;
	sent[1].msg_hdr = sent_message.header;
	EQUAL(sendmmsg(fd[0], sent, 2, 0), 1);
	EQUAL(sent[0].msg_len, 3);
	RECEIVES(fd[1], "abc");
	FAILS(EBADF, sendmmsg(fd[0], sent + 1, 1, 0));
	NOTHING_LEFT(fd[1]);
}
