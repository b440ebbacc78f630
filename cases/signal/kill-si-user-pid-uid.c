/* SPDX-License-Identifier: MIT */
#include <signal.h>
#include <unistd.h>

#include "plumbline.h"

static void signal_parent(void *unused)
{
	(void)unused;
	EQUAL(kill(getppid(), SIGUSR1), 0);
}

CASE("a signal sent with kill() arrives with SI_USER and the process ID and real user ID of the sender",
     POSIX("kill", "DESCRIPTION; 2.4.3 Signal Actions"))
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
	EQUAL(info.si_code, SI_USER);
	EQUAL(info.si_pid, sender);
	EQUAL(info.si_uid, getuid());
}
