/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void receive(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, recv(fd[1], &(char){0}, 1, 0));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("recv() that waits on a " OBJECT " fails with EINTR when a signal is caught, and takes nothing of what then comes",
     VARIANT(stream, "unix-socket/recv-eintr", POSIX("recv", "ERRORS [EINTR]")),
     VARIANT(dgram, "unix-socket/dgram-recv-eintr", POSIX("recv", "ERRORS [EINTR]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recv-eintr", LINUX("recv(2)", "ERRORS, EINTR")),
     VARIANT(tcp, "inet-socket/tcp-recv-eintr", POSIX("recv", "ERRORS [EINTR]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-recv-eintr", POSIX("recv", "ERRORS [EINTR]"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-recv-eintr", POSIX("recv", "ERRORS [EINTR]"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-recv-eintr", POSIX("recv", "ERRORS [EINTR]"), NEEDS(LOOPBACK6)))
{
	new_pair(fd);
	pid_t receiver = child(receive, NULL);
	BLOCKS(receiver);
	INTERRUPTS(SIGUSR1, receiver);
	EXCHANGES(fd[0], fd[1], "a");
}
