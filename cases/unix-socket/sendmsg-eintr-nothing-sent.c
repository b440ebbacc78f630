/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void send_one_more(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, sendmsg(fd[0], plain("y"), 0));
}

CASE("sendmsg() that waits on a full " OBJECT " fails with EINTR when a signal is caught, and has sent nothing",
     VARIANT(stream, "unix-socket/sendmsg-eintr-nothing-sent", POSIX("sendmsg", "ERRORS [EINTR]")),
     VARIANT(dgram, "unix-socket/dgram-sendmsg-eintr-nothing-sent", LINUX("send(2)", "ERRORS, EINTR")))
{
	char byte = '?';

	new_pair(fd);
	int queued = fill_queue(fd[0]);
	pid_t sender = child(send_one_more, NULL);
	BLOCKS(sender);
	INTERRUPTS(SIGUSR1, sender);
	for (; queued > 0; queued--) {
		MUST(recv(fd[1], &byte, 1, MSG_DONTWAIT));
		EQUAL(byte, 'x');
	}
	NOTHING_LEFT(fd[1]);
}
