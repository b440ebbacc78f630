/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void receive(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, SA_RESTART);
	FAILS(EINTR, recv(fd[1], &(char){0}, 1, 0));
}

CASE("recv() on a " OBJECT " with SO_RCVTIMEO fails with EINTR when a signal is caught, with SA_RESTART, too",
     VARIANT(stream, "unix-socket/rcvtimeo-sa-restart-eintr", LINUX("signal(7)", "Interruption of system calls")),
     VARIANT(dgram, "unix-socket/dgram-rcvtimeo-sa-restart-eintr", LINUX("signal(7)", "Interruption of system calls")),
     VARIANT(seqpacket, "unix-socket/seqpacket-rcvtimeo-sa-restart-eintr", LINUX("signal(7)", "Interruption of system calls")),
     VARIANT(tcp, "inet-socket/tcp-rcvtimeo-sa-restart-eintr", LINUX("signal(7)", "Interruption of system calls"),
	     NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-rcvtimeo-sa-restart-eintr", LINUX("signal(7)", "Interruption of system calls"),
	     NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-rcvtimeo-sa-restart-eintr", LINUX("signal(7)", "Interruption of system calls"),
	     NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-rcvtimeo-sa-restart-eintr", LINUX("signal(7)", "Interruption of system calls"),
	     NEEDS(LOOPBACK6)))
{
	new_pair(fd);
	set_timeout(fd[1], SO_RCVTIMEO, 1000000);
	pid_t receiver = child(receive, NULL);
	BLOCKS(receiver);
	INTERRUPTS(SIGUSR1, receiver);
	EXCHANGES(fd[0], fd[1], "a");
}
