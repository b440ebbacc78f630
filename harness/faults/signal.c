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
#define NOTHING_THERE "the case waits with WNOHANG for what has not happened, and that is what a call that does nothing tells"
#define IS_IGNORED "to send what is ignored is to do nothing"
#define SIGNAL_0 "to send signal 0 is to do nothing"
#define KEEPS_FROM_HANGING "the flag only keeps the case from hanging on a kernel that is wrong"
EQUIVALENT("rt-range-*", "sysconf() call 1 does it and returns one more",
	   "any number from 8 on is allowed; the range to SIGRTMAX does not tell, for in glibc it has one less")
EQUIVALENT("sigqueue-max-32", "sysconf() call 1 *", "any number from 32 on is allowed, and -1 for no limit")
EQUIVALENT("alarm-*", "alarm() call [24] reports success and does nothing", "to cancel no alarm is to do nothing")
EQUIVALENT("blocked-ignored-pending-unspecified", "kill() call 1 *",
	   "that the signal is not pending is one of the outcomes allowed")
EQUIVALENT("default-action-ignore", "* reports success and does nothing", IS_IGNORED)
EQUIVALENT("ignored-signal-discarded", "* reports success and does nothing", IS_IGNORED)
EQUIVALENT("exec-ignored-stay", "raise() call 1 *", IS_IGNORED)
EQUIVALENT("signal-function-previous", "raise() call 1 *", IS_IGNORED)
EQUIVALENT("fork-inherits-actions-and-mask", "raise() call 2 *", IS_IGNORED)
EQUIVALENT("sigkill-uncatchable-ends", "kill() call * reports success and does nothing", IS_IGNORED)
EQUIVALENT("orphaned-group-tstp-discarded", "raise() call [123] *", "to send what is discarded is to do nothing")
EQUIVALENT("*zero*", "* call [12] reports success and does nothing", SIGNAL_0)
EQUIVALENT("tgkill-mismatch-esrch", "tgkill() call 1 *", SIGNAL_0)
EQUIVALENT("pidfd-send-signal-esrch-after-reap", "pidfd_send_signal() call 1 *", SIGNAL_0)
EQUIVALENT("ign-frees-queued-values", "sigqueue() call * reports success and does nothing",
	   "what is queued is discarded, and one fewer shows nothing")
EQUIVALENT("rt-kill-leaves-queued-alone", "kill() call * reports success and does nothing",
	   "whether kill() adds to what is queued is left open")
EQUIVALENT("standard-signals-not-queued", "* reports success and does nothing", "a second signal of the number is not kept")
EQUIVALENT("eintr-connect-continues-async", "connect() call * reports success and does nothing",
	   "one connection fewer is in the queue, and another fills it")
EQUIVALENT("pidfd-poll-on-exit", "poll() call 1 *", "nothing is ready, and that is what a call that does nothing tells")
EQUIVALENT("sigcont-*", "waitpid() call [13] reports success and does nothing", NOTHING_THERE)
EQUIVALENT("sigkill-ends-stopped", "waitpid() call 1 reports success and does nothing", NOTHING_THERE)
EQUIVALENT("sigstop-stops", "waitpid() call [23] reports success and does nothing", NOTHING_THERE)
EQUIVALENT("sig*-foreground-group", "tcsetpgrp() call 1 reports success and does nothing",
	   "the session leader's group is in the foreground already")
EQUIVALENT("signalfd-flags", "signalfd() call 1 reports success and does nothing", "descriptor 0 has neither flag set")
EQUIVALENT("signalfd-*", "signalfd() call 1 ignores a flag (0x800)", KEEPS_FROM_HANGING)
EQUIVALENT("sigttin-*-eio", "read() call [12] fails with another error", "the other error is EIO, too")
EQUIVALENT("pthread-kill-terminate-whole-process", "pthread_kill() call 1 does it and reports failure",
	   "the process has ended before it can look at the answer")
