/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void signal_parent(void *unused)
{
	(void)unused;
	MUST(setreuid(second_user(), (uid_t)-1));
	MUST_HOLD(geteuid() != second_user());
	SUCCEEDS(kill(getppid(), SIGUSR1));
}

CASE("si_uid of a signal is the real user ID of the sender, not its effective one", POSIX("2.4.3 Signal Actions", "si_uid"),
     NEEDS(ROOT | SECOND_USER))
{
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	pid_t sender = child(signal_parent, NULL);
	FINISHES(sender);
	unblock(signals(SIGUSR1));
	EQUAL(caught(SIGUSR1), 1);
	siginfo_t info = caught_info(SIGUSR1);
	EQUAL(info.si_code, SI_USER);
	EQUAL(info.si_pid, sender);
	EQUAL(info.si_uid, second_user());
}
