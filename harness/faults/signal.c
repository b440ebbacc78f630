/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <signal.h>
#include <unistd.h>

#include "faults.h"

NAMED(read, "restarts-after-handler", "a blocked read() goes on waiting after a handler without SA_RESTART")
{
	long answer;

	do
		answer = REAL();
	while (answer < 0 && errno == EINTR);
	return answer;
}

NAMED(sigaction, "mask-ignored", "sa_mask is not blocked while the handler runs")
{
	struct sigaction action;

	if (!A(1))
		return REAL();
	action = *(struct sigaction *)A(1);
	sigemptyset(&action.sa_mask);
	action.sa_flags |= SA_NODEFER;
	return sigaction((int)A(0), &action, (struct sigaction *)A(2));
}

NAMED(kill, "lost", "kill() reports success and sends nothing")
{
	return A(1) ? 0 : REAL();
}

NAMED(sigqueue, "value-lost", "the value is replaced by 0")
{
	return sigqueue((pid_t)A(0), (int)A(1), (union sigval){.sival_int = 0});
}

NAMED(sigqueue, "is-kill", "the signal is sent as kill() does, without a value")
{
	return kill((pid_t)A(0), (int)A(1));
}

NAMED(sigqueue, "not-queued", "of several signals of one number that are pending one is kept")
{
	sigset_t pending;

	if (sigpending(&pending) == 0 && sigismember(&pending, (int)A(1)) == 1)
		return 0;
	return REAL();
}

NAMED(sigprocmask, "ignored", "the mask is left as it was")
{
	return sigprocmask(SIG_BLOCK, NULL, (sigset_t *)A(2));
}

NAMED(sigprocmask, "unblock-ignored", "SIG_UNBLOCK and SIG_SETMASK unblock nothing")
{
	if (A(1) && (int)A(0) != SIG_BLOCK)
		A(1) = 0;
	return REAL();
}

NAMED(sigpending, "empty", "sigpending() says that none is pending")
{
	return sigemptyset((sigset_t *)A(0));
}

NAMED(sigwaitinfo, "number-only", "the siginfo_t tells the number and nothing else")
{
	long answer = REAL();

	if (answer > 0 && A(1))
		*(siginfo_t *)A(1) = (siginfo_t){.si_signo = (int)answer};
	return answer;
}

NAMED(pthread_kill, "to-process", "the signal is for the process rather than the thread")
{
	return kill(getpid(), (int)A(1)) == 0 ? 0 : errno;
}

/* What shows nothing. */
EQUIVALENT("rt-range-min-8", "sysconf() call 1 does it and returns one more",
	   "any number from 8 on is allowed; the range to SIGRTMAX does not tell, for in glibc it has one less")
