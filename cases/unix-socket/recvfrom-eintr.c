/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void receive(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, recvfrom(fd[1], &(char){0}, 1, 0, NULL, NULL));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("recvfrom() that waits on a " OBJECT " fails with EINTR when a signal is caught, and takes nothing of what then comes",
     VARIANT(stream, "unix-socket/recvfrom-eintr", POSIX("recvfrom", "ERRORS [EINTR]")),
     VARIANT(dgram, "unix-socket/dgram-recvfrom-eintr", POSIX("recvfrom", "ERRORS [EINTR]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recvfrom-eintr", LINUX("recv(2)", "ERRORS, EINTR")),
     VARIANT(tcp, "inet-socket/tcp-recvfrom-eintr", POSIX("recvfrom", "ERRORS [EINTR]"), NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-recvfrom-eintr", POSIX("recvfrom", "ERRORS [EINTR]"), NEEDS(LOOPBACK)))
{
	new_pair(fd);
	pid_t receiver = child(receive, NULL);
	BLOCKS(receiver);
	INTERRUPTS(SIGUSR1, receiver);
	EXCHANGES(fd[0], fd[1], "a");
}
