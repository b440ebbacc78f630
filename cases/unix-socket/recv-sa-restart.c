/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];
static struct gate *ready;

static void receive(void *unused)
{
	char byte = '?';

	(void)unused;
	catch_signal(SIGUSR1, SA_RESTART);
	open_gate(ready);
	EQUAL(recv(fd[1], &byte, 1, 0), 1);
	EQUAL(byte, 'a');
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("recv() that waits on a " OBJECT " goes on waiting when a signal with SA_RESTART is caught",
     VARIANT(stream, "unix-socket/recv-sa-restart", POSIX("sigaction", "DESCRIPTION, SA_RESTART; recv()")),
     VARIANT(dgram, "unix-socket/dgram-recv-sa-restart", POSIX("sigaction", "DESCRIPTION, SA_RESTART; recv()")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recv-sa-restart", LINUX("signal(7)", "Interruption of system calls; recv()")),
     VARIANT(tcp, "inet-socket/tcp-recv-sa-restart", POSIX("sigaction", "DESCRIPTION, SA_RESTART; recv()"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-recv-sa-restart", POSIX("sigaction", "DESCRIPTION, SA_RESTART; recv()"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-recv-sa-restart", POSIX("sigaction", "DESCRIPTION, SA_RESTART; recv()"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-recv-sa-restart", POSIX("sigaction", "DESCRIPTION, SA_RESTART; recv()"), NEEDS(LOOPBACK6)))
{
	ready = new_gate();
	new_pair(fd);
	pid_t receiver = child(receive, NULL);
	pass_gate(ready);
	BLOCKS(receiver);
	MUST(kill(receiver, SIGUSR1));
	BLOCKS(receiver);
	SENDS(fd[0], "a");
	FINISHES(receiver);
	NOTHING_LEFT(fd[1]);
}
