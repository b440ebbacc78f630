/* SPDX-License-Identifier: MIT */
#include <signal.h>
#include <unistd.h>

#include "plumbline.h"

static void accept_signal(const sigset_t *set, int signo, int value)
{
	siginfo_t info;

	EQUAL(sigwaitinfo(set, &info), signo);
	EQUAL(info.si_signo, signo);
	EQUAL(info.si_code, SI_QUEUE);
	EQUAL(info.si_value.sival_int, value);
}

static void accept_all(void *unused)
{
	static const int sent[][2] = {{2, 20}, {0, 1}, {3, 30}, {0, 2}};
	sigset_t set, pending;

	(void)unused;
	MUST(sigemptyset(&set));
	for (int i = 0; i < 4; i++) {
		catch_signal(SIGRTMIN + i, 0);
		MUST(sigaddset(&set, SIGRTMIN + i));
	}
	MUST(sigprocmask(SIG_BLOCK, &set, NULL));
	for (int i = 0; i < 4; i++)
		MUST(sigqueue(getpid(), SIGRTMIN + sent[i][0], (union sigval){.sival_int = sent[i][1]}));
	accept_signal(&set, SIGRTMIN, 1);
	accept_signal(&set, SIGRTMIN, 2);
	accept_signal(&set, SIGRTMIN + 2, 20);
	accept_signal(&set, SIGRTMIN + 3, 30);
	MUST(sigpending(&pending));
	EQUAL(sigismember(&pending, SIGRTMIN), 0);
	EQUAL(caught(SIGRTMIN), 0);
}

CASE("sigwaitinfo() takes of the pending realtime signals of its set the lowest, and of several of one number the first queued",
     POSIX("sigwaitinfo", "DESCRIPTION"))
{
	FINISHES(child(accept_all, NULL));
}
