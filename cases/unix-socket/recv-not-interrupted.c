/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];
static struct gate *ready;

static void receive(void *unused)
{
	sigset_t blocked;
	char byte = '?';

	(void)unused;
	MUST(sigaction(SIGUSR1, &(struct sigaction){.sa_handler = SIG_IGN}, NULL));
	sigemptyset(&blocked);
	sigaddset(&blocked, SIGUSR2);
	MUST(sigprocmask(SIG_BLOCK, &blocked, NULL));
	open_gate(ready);
	EQUAL(recv(fd[1], &byte, 1, 0), 1);
	EQUAL(byte, 'a');
}

CASE("recv() that waits on a " OBJECT " is not interrupted by an ignored signal, a blocked one, or SIGSTOP and SIGCONT",
     VARIANT(stream, "unix-socket/recv-not-interrupted", POSIX("recv", "ERRORS [EINTR]")),
     VARIANT(dgram, "unix-socket/dgram-recv-not-interrupted", POSIX("recv", "ERRORS [EINTR]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recv-not-interrupted", LINUX("signal(7)", "Interruption of system calls")),
     VARIANT(tcp, "inet-socket/tcp-recv-not-interrupted", POSIX("recv", "ERRORS [EINTR]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-recv-not-interrupted", POSIX("recv", "ERRORS [EINTR]"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-recv-not-interrupted", POSIX("recv", "ERRORS [EINTR]"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-recv-not-interrupted", POSIX("recv", "ERRORS [EINTR]"), NEEDS(LOOPBACK6)))
{
	ready = new_gate();
	new_pair(fd);
	pid_t receiver = child(receive, NULL);
	pass_gate(ready);
	BLOCKS(receiver);
	MUST(kill(receiver, SIGUSR1));
	MUST(kill(receiver, SIGUSR2));
	BLOCKS(receiver);
	MUST(kill(receiver, SIGSTOP));
	MUST(kill(receiver, SIGCONT));
	BLOCKS(receiver);
	SENDS(fd[0], "a");
	FINISHES(receiver);
	NOTHING_LEFT(fd[1]);
}
