/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void *volatile got;

static void note(int signo, siginfo_t *info, void *context)
{
	(void)signo;
	(void)context;
	got = info->si_value.sival_ptr;
}

CASE("a pointer given to sigqueue() comes whole to the handler in si_value.sival_ptr", POSIX("sigqueue", "DESCRIPTION"))
{
	struct sigaction action = {.sa_sigaction = note, .sa_flags = SA_SIGINFO};
	void *given = &action;

	MUST(sigemptyset(&action.sa_mask));
	MUST(sigaction(SIGUSR1, &action, NULL));
	block(signals(SIGUSR1));
	SUCCEEDS(sigqueue(getpid(), SIGUSR1, (union sigval){.sival_ptr = given}));
	unblock(signals(SIGUSR1));
	HOLDS(got == given);
	block(signals(SIGUSR1));
	SUCCEEDS(sigqueue(getpid(), SIGUSR1, (union sigval){.sival_ptr = (void *)(UINTPTR_MAX - 1)}));
	unblock(signals(SIGUSR1));
	HOLDS(got == (void *)(UINTPTR_MAX - 1));
}
