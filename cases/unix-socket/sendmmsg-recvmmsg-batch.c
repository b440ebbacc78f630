/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* sendmmsg(), recvmmsg() */
#include "socket.h"

CASE("sendmmsg() sends several messages through a " OBJECT " and recvmmsg() receives them, each with its length",
     VARIANT(dgram, "unix-socket/sendmmsg-recvmmsg-batch", LINUX("recvmmsg(2)", "DESCRIPTION; sendmmsg(2)")),
     VARIANT(seqpacket, "unix-socket/seqpacket-sendmmsg-recvmmsg-batch", LINUX("recvmmsg(2)", "DESCRIPTION; sendmmsg(2)")))
{
	char one[4], two[4], three[4];
	struct iovec out[] = {{"a", 1}, {"bcd", 3}, {"efgh", 4}}, in[] = {{one, 4}, {two, 4}, {three, 4}};
	struct mmsghdr sent[3] = {0}, received[3] = {0};
	int fd[2];

	new_pair(fd);
	for (int i = 0; i < 3; i++) {
		sent[i].msg_hdr = (struct msghdr){.msg_iov = &out[i], .msg_iovlen = 1};
		received[i].msg_hdr = (struct msghdr){.msg_iov = &in[i], .msg_iovlen = 1};
	}
	EQUAL(sendmmsg(fd[0], sent, 3, 0), 3);
	EQUAL(recvmmsg(fd[1], received, 3, MSG_DONTWAIT, NULL), 3);
	for (int i = 0; i < 3; i++) {
		EQUAL(sent[i].msg_len, out[i].iov_len);
		EQUAL(received[i].msg_len, out[i].iov_len);
		EQUAL_BYTES(in[i].iov_base, out[i].iov_base, out[i].iov_len);
	}
	NOTHING_LEFT(fd[1]);
}
