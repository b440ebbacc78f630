/* SPDX-License-Identifier: MIT */
#include "signal.h"

static volatile sig_atomic_t number, told, told_code, context_mask = -1;

static void look(int signo, siginfo_t *info, void *context)
{
	number = signo;
	told = info->si_signo;
	told_code = info->si_code;
	context_mask = sigismember(&((ucontext_t *)context)->uc_sigmask, SIGUSR2);
}

CASE("with SA_SIGINFO the handler gets the number, a siginfo_t that tells it, too, and the interrupted context with its mask",
     POSIX("sigaction", "DESCRIPTION, SA_SIGINFO"))
{
	struct sigaction action = {.sa_sigaction = look, .sa_flags = SA_SIGINFO};

	MUST(sigemptyset(&action.sa_mask));
	SUCCEEDS(sigaction(SIGUSR1, &action, NULL));
	block(signals(SIGUSR2));
	MUST(kill(getpid(), SIGUSR1));
	EQUAL(number, SIGUSR1);
	EQUAL(told, SIGUSR1);
	EQUAL(told_code, SI_USER);
	EQUAL(context_mask, 1);
}
