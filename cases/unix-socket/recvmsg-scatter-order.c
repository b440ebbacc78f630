/* SPDX-License-Identifier: MIT */
#include <sys/uio.h>

#include "socket.h"

CASE("recvmsg() and readv() fill the areas of the vector in turn, each before the next",
     VARIANT(stream, "unix-socket/recvmsg-scatter-order", POSIX("recvmsg", "DESCRIPTION; readv()")),
     VARIANT(dgram, "unix-socket/dgram-recvmsg-scatter-order", POSIX("recvmsg", "DESCRIPTION; readv()")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recvmsg-scatter-order", LINUX("recv(2)", "recvmsg()")),
     VARIANT(tcp, "inet-socket/tcp-recvmsg-scatter-order", POSIX("recvmsg", "DESCRIPTION; readv()"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-recvmsg-scatter-order", POSIX("recvmsg", "DESCRIPTION; readv()"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-recvmsg-scatter-order", POSIX("recvmsg", "DESCRIPTION; readv()"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-recvmsg-scatter-order", POSIX("recvmsg", "DESCRIPTION; readv()"), NEEDS(LOOPBACK6)))
{
	char one[2], two[3], three[4] = "zzz";
	struct iovec parts[] = {{one, 2}, {two, 0}, {two, 3}, {three, 4}};
	struct msghdr header = {.msg_iov = parts, .msg_iovlen = 4};
	int fd[2];

	new_pair(fd);
	for (int i = 0; i < 2; i++) {
		memset(three, 'z', 4);
		SENDS(fd[0], "abcdef");
		EQUAL(i == 0 ? recvmsg(awaited(fd[1]), &header, 0) : readv(awaited(fd[1]), parts, 4), 6);
		EQUAL_BYTES(one, "ab", 2);
		EQUAL_BYTES(two, "cde", 3);
		EQUAL_BYTES(three, "fzz", 3);
	}
	NOTHING_LEFT(fd[1]);
}
