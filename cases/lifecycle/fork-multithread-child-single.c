/* SPDX-License-Identifier: MIT */
#include <signal.h>
#include <unistd.h>

#include "plumbline.h"

static int never[2];

static void wait_unblocked(void *unused)
{
	char byte;

	(void)unused;
	EQUAL(read(never[0], &byte, 1), 0);
}

/* The thread that forks blocks the signal, the other does not: were it in the child, it would take the signal there. */
CASE("the child of a fork() in a process of two threads has one thread, that which called fork()", POSIX("fork", "DESCRIPTION"))
{
	sigset_t set, pending;

	catch_signal(SIGUSR1, SA_RESTART);
	MUST(sigemptyset(&set));
	MUST(sigaddset(&set, SIGUSR1));
	MUST(pipe(never));
	struct thread *other = thread(wait_unblocked, NULL);
	BLOCKS(other);
	MUST0(pthread_sigmask(SIG_BLOCK, &set, NULL));
	pid_t pid = GIVES(fork());
	if (pid == 0) {
		MUST(kill(getpid(), SIGUSR1));
		MUST(sigpending(&pending));
		EQUAL(sigismember(&pending, SIGUSR1), 1);
		EQUAL(caught(SIGUSR1), 0);
		_exit(0);
	}
	FINISHES(pid);
	MUST(close(never[1]));
	FINISHES(other);
}
