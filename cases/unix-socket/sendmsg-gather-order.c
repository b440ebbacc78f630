/* SPDX-License-Identifier: MIT */
#include <sys/uio.h>

#include "socket.h"

CASE("sendmsg() and writev() send the areas of the vector in turn, as one message where there are messages",
     VARIANT(stream, "unix-socket/sendmsg-gather-order", POSIX("sendmsg", "DESCRIPTION; writev()")),
     VARIANT(dgram, "unix-socket/dgram-sendmsg-gather-order", POSIX("sendmsg", "DESCRIPTION; writev()")),
     VARIANT(seqpacket, "unix-socket/seqpacket-sendmsg-gather-order", LINUX("send(2)", "sendmsg()")),
     VARIANT(tcp, "inet-socket/tcp-sendmsg-gather-order", POSIX("sendmsg", "DESCRIPTION; writev()"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-sendmsg-gather-order", POSIX("sendmsg", "DESCRIPTION; writev()"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-sendmsg-gather-order", POSIX("sendmsg", "DESCRIPTION; writev()"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-sendmsg-gather-order", POSIX("sendmsg", "DESCRIPTION; writev()"), NEEDS(LOOPBACK6)))
{
	struct iovec parts[] = {{"ab", 2}, {"", 0}, {"cde", 3}, {"f", 1}};
	struct msghdr header = {.msg_iov = parts, .msg_iovlen = 4};
	int fd[2];

	new_pair(fd);
	EQUAL(sendmsg(fd[0], &header, 0), 6);
	RECEIVES(fd[1], "abcdef");
	EQUAL(writev(fd[0], parts, 4), 6);
	RECEIVES(fd[1], "abcdef");
	NOTHING_LEFT(fd[1]);
}
