/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigtimedwait() with a timeout of 0 takes a pending signal, and fails with EAGAIN when there is none of the set",
     POSIX("sigtimedwait", "DESCRIPTION; ERRORS [EAGAIN]"))
{
	siginfo_t info = {.si_signo = 0};

	block(signals(SIGUSR1, SIGUSR2));
	FAILS(EAGAIN, sigtimedwait(signals(SIGUSR1), &info, AT_ONCE));
	MUST(kill(getpid(), SIGUSR2));
	FAILS(EAGAIN, sigtimedwait(signals(SIGUSR1), &info, AT_ONCE));
	MUST(kill(getpid(), SIGUSR1));
	EQUAL(sigtimedwait(signals(SIGUSR1), &info, AT_ONCE), SIGUSR1);
	EQUAL(info.si_signo, SIGUSR1);
	EQUAL(info.si_code, SI_USER);
	EQUAL(info.si_pid, getpid());
	FAILS(EAGAIN, sigtimedwait(signals(SIGUSR1), &info, AT_ONCE));
	EQUAL(pending(SIGUSR2), 1);
}
