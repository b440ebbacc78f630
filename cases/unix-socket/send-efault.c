/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send(), sendto() and sendmsg() of data at an address without access fail with EFAULT and send nothing",
     VARIANT(stream, "unix-socket/send-efault", LINUX("send(2)", "ERRORS, EFAULT"),
	     NOT_UNDER_MEMCHECK("it is about memory that is not there")),
     VARIANT(dgram, "unix-socket/dgram-send-efault", LINUX("send(2)", "ERRORS, EFAULT"),
	     NOT_UNDER_MEMCHECK("it is about memory that is not there")),
     VARIANT(seqpacket, "unix-socket/seqpacket-send-efault", LINUX("send(2)", "ERRORS, EFAULT"),
	     NOT_UNDER_MEMCHECK("it is about memory that is not there")),
     VARIANT(tcp, "inet-socket/tcp-send-efault", LINUX("send(2)", "ERRORS, EFAULT"),
	     NOT_UNDER_MEMCHECK("it is about memory that is not there"), NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-send-efault", LINUX("send(2)", "ERRORS, EFAULT"),
	     NOT_UNDER_MEMCHECK("it is about memory that is not there"), NEEDS(LOOPBACK)))
{
	void *bad = bad_address();
	int fd[2];

	new_pair(fd);
	FAILS(EFAULT, send(fd[0], bad, 1, 0));
	FAILS(EFAULT, sendto(fd[0], bad, 1, 0, NULL, 0));
	plain("x");
	sent_message.part.iov_base = bad;
	FAILS(EFAULT, sendmsg(fd[0], &sent_message.header, 0));
	NOTHING_LEFT(fd[1]);
	EXCHANGES(fd[0], fd[1], "abc");
}
