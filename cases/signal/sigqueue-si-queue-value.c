/* SPDX-License-Identifier: MIT */
#include <signal.h>
#include <unistd.h>

#include "plumbline.h"

static void signal_parent(void *unused)
{
	(void)unused;
	EQUAL(sigqueue(getppid(), SIGUSR1, (union sigval){.sival_int = 4711}), 0);
}

CASE("a signal sent with sigqueue() arrives with SI_QUEUE, the value given, and the process ID and real user ID of the sender",
     POSIX("sigqueue", "DESCRIPTION"))
{
	sigset_t usr1;

	catch_signal(SIGUSR1, 0);
	MUST(sigemptyset(&usr1));
	MUST(sigaddset(&usr1, SIGUSR1));
	MUST(sigprocmask(SIG_BLOCK, &usr1, NULL));
	pid_t sender = child(signal_parent, NULL);
	FINISHES(sender);
	MUST(sigprocmask(SIG_UNBLOCK, &usr1, NULL));
	EQUAL(caught(SIGUSR1), 1);
	siginfo_t info = caught_info(SIGUSR1);
	EQUAL(info.si_signo, SIGUSR1);
	EQUAL(info.si_code, SI_QUEUE);
	EQUAL(info.si_value.sival_int, 4711);
	EQUAL(info.si_pid, sender);
	EQUAL(info.si_uid, getuid());
}
