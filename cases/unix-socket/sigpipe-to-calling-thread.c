/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void send_there(void *unused)
{
	sigset_t pending;

	(void)unused;
	FAILS(EPIPE, send(fd[0], "x", 1, 0));
	MUST(sigpending(&pending));
	EQUAL(sigismember(&pending, SIGPIPE), 1);
}

CASE("SIGPIPE for a send() on a broken stream is pending for the thread that called it, and for no other of its process",
     POSIX("send", "ERRORS [EPIPE]"))
{
	sigset_t blocked, pending;

	new_pair(fd);
	MUST(close(fd[1]));
	sigemptyset(&blocked);
	sigaddset(&blocked, SIGPIPE);
	MUST(sigprocmask(SIG_BLOCK, &blocked, NULL));
	FINISHES(thread(send_there, NULL));
	MUST(sigpending(&pending));
	EQUAL(sigismember(&pending, SIGPIPE), 0);
}
