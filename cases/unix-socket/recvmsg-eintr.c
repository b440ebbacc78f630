/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void receive(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, recvmsg(fd[1], room(0), 0));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("recvmsg() that waits on a " OBJECT " fails with EINTR when a signal is caught, and takes nothing of what then comes",
     VARIANT(stream, "unix-socket/recvmsg-eintr", POSIX("recvmsg", "ERRORS [EINTR]")),
     VARIANT(dgram, "unix-socket/dgram-recvmsg-eintr", POSIX("recvmsg", "ERRORS [EINTR]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recvmsg-eintr", LINUX("recv(2)", "ERRORS, EINTR")),
     VARIANT(tcp, "inet-socket/tcp-recvmsg-eintr", POSIX("recvmsg", "ERRORS [EINTR]"), NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-recvmsg-eintr", POSIX("recvmsg", "ERRORS [EINTR]"), NEEDS(LOOPBACK)))
{
	new_pair(fd);
	pid_t receiver = child(receive, NULL);
	BLOCKS(receiver);
	INTERRUPTS(SIGUSR1, receiver);
	EXCHANGES(fd[0], fd[1], "a");
}
