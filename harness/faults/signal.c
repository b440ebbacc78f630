/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "faults.h"

/* The call, except that this error is success. */
static long accept_error(struct call *call, int error)
{
	long answer = REAL();

	return answer < 0 && errno == error ? 0 : answer;
}

/* The call again and again, for as long as handlers interrupt it. */
static long restart(struct call *call)
{
	long answer;

	do
		answer = REAL();
	while (answer < 0 && errno == EINTR);
	return answer;
}

/* sigaction() with another action, the flags of which are changed. */
static long act(struct call *call, int add, int take)
{
	struct sigaction action;

	if (!A(1))
		return REAL();
	action = *(struct sigaction *)A(1);
	action.sa_flags = (action.sa_flags | add) & ~take;
	return sigaction((int)A(0), &action, (struct sigaction *)A(2));
}

NAMED(read, "restarts-after-handler", "a blocked read() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
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

NAMED(kill, "zero-sends", "signal 0 is sent as SIGURG is")
{
	if (!A(1))
		A(1) = SIGUSR2;
	return REAL();
}

NAMED(kill, "invalid-accepted", "a number that no signal has is success")
{
	(void)call;
	return accept_error(call, EINVAL);
}

NAMED(kill, "missing-accepted", "a process or group that is not there is success")
{
	(void)call;
	return accept_error(call, ESRCH);
}

NAMED(kill, "foreign-accepted", "a process of another user is success, without a signal")
{
	(void)call;
	return accept_error(call, EPERM);
}

NAMED(kill, "group-leader-only", "of a process group the leader alone gets the signal")
{
	if ((pid_t)A(0) < -1)
		A(0) = -A(0);
	return REAL();
}

NAMED(kill, "zero-is-caller", "process 0 is the caller, and not its group")
{
	if (!A(0))
		A(0) = getpid();
	return REAL();
}

NAMED(kill, "cont-lost", "SIGCONT is not sent")
{
	return (int)A(1) == SIGCONT ? 0 : REAL();
}

NAMED(kill, "stop-lost", "stop signals are not sent")
{
	return (int)A(1) == SIGSTOP || (int)A(1) == SIGTSTP ? 0 : REAL();
}

NAMED(kill, "twice", "the signal is sent twice")
{
	REAL();
	return REAL();
}

NAMED(kill, "realtime-lost", "realtime signals are not sent")
{
	return (int)A(1) >= SIGRTMIN ? 0 : REAL();
}

NAMED(kill, "term-is-kill", "SIGTERM is sent as SIGKILL")
{
	if ((int)A(1) == SIGTERM)
		A(1) = SIGKILL;
	return REAL();
}

NAMED(sigqueue, "invalid-accepted", "a number that no signal has is success")
{
	(void)call;
	return accept_error(call, EINVAL);
}

NAMED(sigqueue, "missing-accepted", "a process that is not there is success")
{
	(void)call;
	return accept_error(call, ESRCH);
}

NAMED(sigqueue, "foreign-accepted", "a process of another user is success, without a signal")
{
	(void)call;
	return accept_error(call, EPERM);
}

NAMED(sigqueue, "limit-accepted", "what may not be queued is success")
{
	(void)call;
	return accept_error(call, EAGAIN);
}

NAMED(sigqueue, "zero-sends", "signal 0 is sent as another")
{
	if (!A(1))
		A(1) = SIGUSR2;
	return REAL();
}

NAMED(sigqueue, "pointer-cut", "of a pointer the lower half comes")
{
	return sigqueue((pid_t)A(0), (int)A(1), (union sigval){.sival_int = (int)A(2)});
}

NAMED(killpg, "leader-only", "the leader alone gets the signal")
{
	return kill((pid_t)A(0), (int)A(1));
}

NAMED(killpg, "missing-accepted", "a group that is not there is success")
{
	(void)call;
	return accept_error(call, ESRCH);
}

NAMED(killpg, "foreign-accepted", "a group of another user is success, without a signal")
{
	(void)call;
	return accept_error(call, EPERM);
}

NAMED(raise, "to-process", "the signal is for the process rather than the thread")
{
	return kill(getpid(), (int)A(0));
}

NAMED(raise, "invalid-accepted", "a number that no signal has is success")
{
	(void)call;
	return accept_error(call, EINVAL);
}

NAMED(pthread_kill, "zero-sends", "signal 0 is sent as another")
{
	if (!A(1))
		A(1) = SIGUSR2;
	return REAL();
}

NAMED(pthread_kill, "invalid-accepted", "a number that no signal has is success")
{
	return REAL() == EINVAL ? 0 : EINVAL;
}

NAMED(sigaction, "query-resets", "to ask for the action sets the default one")
{
	struct sigaction action = {.sa_handler = SIG_DFL};

	return A(1) ? REAL() : sigaction((int)A(0), &action, (struct sigaction *)A(2));
}

NAMED(sigaction, "old-not-told", "the former action is told as the default")
{
	long answer = REAL();

	if (A(2))
		memset((void *)A(2), 0, sizeof(struct sigaction));
	return answer;
}

NAMED(sigaction, "kill-accepted", "to catch SIGKILL or SIGSTOP is success")
{
	(void)call;
	return accept_error(call, EINVAL);
}

NAMED(sigaction, "once", "each handler is installed for once")
{
	(void)call;
	return act(call, (int)SA_RESETHAND, 0);
}

NAMED(sigaction, "restart-ignored", "SA_RESTART is ignored")
{
	(void)call;
	return act(call, 0, SA_RESTART);
}

NAMED(sigaction, "nodefer-ignored", "SA_NODEFER is ignored")
{
	(void)call;
	return act(call, 0, SA_NODEFER);
}

NAMED(sigaction, "nodefer-always", "a signal is never blocked while its handler runs")
{
	(void)call;
	return act(call, SA_NODEFER, 0);
}

NAMED(sigaction, "resethand-ignored", "SA_RESETHAND is ignored")
{
	(void)call;
	return act(call, 0, (int)SA_RESETHAND);
}

NAMED(sigaction, "nocldwait-ignored", "SA_NOCLDWAIT is ignored")
{
	(void)call;
	return act(call, 0, SA_NOCLDWAIT);
}

NAMED(sigaction, "flags-not-told", "the former flags are told as none")
{
	long answer = REAL();

	if (A(2))
		((struct sigaction *)A(2))->sa_flags = 0;
	return answer;
}

NAMED(sigaction, "mask-not-told", "the former sa_mask is told as empty")
{
	long answer = REAL();

	if (A(2))
		sigemptyset(&((struct sigaction *)A(2))->sa_mask);
	return answer;
}

NAMED(sigaction, "ignored-stays-pending", "what is pending stays so when it is to be ignored")
{
	sigset_t pending;
	long answer;

	sigpending(&pending);
	answer = REAL();
	if (sigismember(&pending, (int)A(0)) == 1)
		kill(getpid(), (int)A(0));
	return answer;
}

NAMED(sigaction, "default-discards", "what is pending is discarded whenever the default action is set")
{
	struct sigaction ignore = {.sa_handler = SIG_IGN};

	if (A(1) && ((struct sigaction *)A(1))->sa_handler == SIG_DFL)
		sigaction((int)A(0), &ignore, NULL);
	return REAL();
}

NAMED(sigprocmask, "setmask-adds", "SIG_SETMASK only adds")
{
	if ((int)A(0) == SIG_SETMASK)
		A(0) = SIG_BLOCK;
	return REAL();
}

NAMED(sigprocmask, "old-not-told", "the former mask is told as empty")
{
	long answer = REAL();

	if (A(2))
		sigemptyset((sigset_t *)A(2));
	return answer;
}

NAMED(sigprocmask, "bad-how-accepted", "a first argument that is none of the three is success")
{
	(void)call;
	return accept_error(call, EINVAL);
}

NAMED(pthread_sigmask, "setmask-adds", "SIG_SETMASK only adds")
{
	if ((int)A(0) == SIG_SETMASK)
		A(0) = SIG_BLOCK;
	return REAL();
}

NAMED(sigpending, "full", "sigpending() says that all are pending")
{
	return sigfillset((sigset_t *)A(0));
}

NAMED(sigpending, "efault-accepted", "a set that cannot be written is success")
{
	(void)call;
	return accept_error(call, EFAULT);
}

NAMED(sigsuspend, "mask-not-restored", "the mask given stays after it")
{
	sigset_t mask = *(sigset_t *)A(0);
	long answer = REAL();
	int error = errno;

	sigprocmask(SIG_SETMASK, &mask, NULL);
	errno = error;
	return answer;
}

NAMED(sigsuspend, "mask-is-empty", "it waits with an empty mask")
{
	(void)call;
	sigset_t none;

	sigemptyset(&none);
	return sigsuspend(&none);
}

NAMED(pause, "restarts", "pause() goes on waiting after a handler")
{
	return restart(call);
}

NAMED(sigwait, "keeps-pending", "the signal stays pending")
{
	long answer = REAL();

	if (answer == 0)
		raise(*(int *)A(1));
	return answer;
}

NAMED(sigwait, "not-stored", "the number is not stored")
{
	int signo;

	return sigwait((sigset_t *)A(0), &signo);
}

NAMED(sigwait, "highest-first", "of the pending signals of the set the highest is taken")
{
	sigset_t pending, one;

	sigpending(&pending);
	for (int signo = SIGRTMAX; signo >= SIGRTMIN; signo--)
		if (sigismember(&pending, signo) == 1 && sigismember((sigset_t *)A(0), signo) == 1) {
			sigemptyset(&one);
			sigaddset(&one, signo);
			return sigwait(&one, (int *)A(1));
		}
	return REAL();
}

NAMED(sigwaitinfo, "keeps-pending", "the signal stays pending")
{
	long answer = REAL();

	if (answer > 0)
		raise((int)answer);
	return answer;
}

NAMED(sigwaitinfo, "status-lost", "si_status is 0")
{
	long answer = REAL();

	if (answer > 0 && A(1))
		((siginfo_t *)A(1))->si_status = 0;
	return answer;
}

NAMED(sigtimedwait, "never-waits", "it does not wait for its time to pass")
{
	struct timespec at_once = {0, 0};

	return sigtimedwait((sigset_t *)A(0), (siginfo_t *)A(1), &at_once);
}

NAMED(sigtimedwait, "no-time-left", "that the time has passed is told by EINTR")
{
	long answer = REAL();

	if (answer < 0 && errno == EAGAIN)
		errno = EINTR;
	return answer;
}

NAMED(sigtimedwait, "code-lost", "si_code is 1")
{
	long answer = REAL();

	if (answer > 0 && A(1))
		((siginfo_t *)A(1))->si_code = 1;
	return answer;
}

NAMED(sigaltstack, "old-not-told", "the former stack is told as none")
{
	long answer = REAL();

	if (A(1) && answer == 0)
		*(stack_t *)A(1) = (stack_t){.ss_flags = SS_DISABLE};
	return answer;
}

NAMED(sigaltstack, "small-accepted", "a stack that is too small is success")
{
	(void)call;
	return accept_error(call, ENOMEM);
}

NAMED(sigaltstack, "active-accepted", "to change the stack that is in use is success")
{
	(void)call;
	return accept_error(call, EPERM);
}

NAMED(sigaltstack, "flags-accepted", "flags that there are not are success")
{
	(void)call;
	return accept_error(call, EINVAL);
}

NAMED(sigaltstack, "disable-ignored", "SS_DISABLE is ignored")
{
	if (A(0) && ((stack_t *)A(0))->ss_flags == SS_DISABLE)
		A(0) = 0;
	return REAL();
}

NAMED(alarm, "remaining-lost", "alarm() returns 0 always")
{
	REAL();
	return 0;
}

NAMED(alarm, "cancel-ignored", "alarm(0) cancels nothing")
{
	unsigned int left;

	if (A(0))
		return REAL();
	left = alarm(0);
	alarm(left);
	return left;
}

NAMED(setitimer, "interval-ignored", "the timer expires once")
{
	struct itimerval value = *(struct itimerval *)A(1);

	value.it_interval = (struct timeval){0, 0};
	return setitimer((__itimer_which_t)A(0), &value, (struct itimerval *)A(2));
}

NAMED(setitimer, "bad-accepted", "a timer that there is not is success")
{
	(void)call;
	return accept_error(call, EINVAL);
}

NAMED(getitimer, "zero", "all is told as 0")
{
	*(struct itimerval *)A(1) = (struct itimerval){{0, 0}, {0, 0}};
	return 0;
}

NAMED(timer_create, "value-lost", "the value is 0")
{
	struct sigevent event;

	if (!A(1))
		return REAL();
	event = *(struct sigevent *)A(1);
	event.sigev_value.sival_ptr = NULL;
	return timer_create((clockid_t)A(0), &event, (timer_t *)A(2));
}

NAMED(timer_create, "none-sends", "SIGEV_NONE is SIGEV_SIGNAL")
{
	struct sigevent event;

	if (!A(1))
		return REAL();
	event = *(struct sigevent *)A(1);
	if (event.sigev_notify == SIGEV_NONE)
		event.sigev_notify = SIGEV_SIGNAL;
	return timer_create((clockid_t)A(0), &event, (timer_t *)A(2));
}

NAMED(timer_create, "cpu-is-real", "processor time is taken for time")
{
	if (A(0) == CLOCK_PROCESS_CPUTIME_ID)
		A(0) = CLOCK_MONOTONIC;
	return REAL();
}

NAMED(timer_create, "bad-clock-accepted", "a clock that there is not is success")
{
	(void)call;
	return accept_error(call, EINVAL);
}

NAMED(timer_settime, "absolute-ignored", "TIMER_ABSTIME is ignored")
{
	A(1) = 0;
	return REAL();
}

NAMED(timer_settime, "interval-ignored", "the timer expires once")
{
	struct itimerspec value = *(struct itimerspec *)A(2);

	value.it_interval = (struct timespec){0, 0};
	return timer_settime((timer_t)A(0), (int)A(1), &value, (struct itimerspec *)A(3));
}

NAMED(timer_settime, "too-early", "the timer expires at once")
{
	struct itimerspec value = *(struct itimerspec *)A(2);

	if (value.it_value.tv_sec || value.it_value.tv_nsec)
		value.it_value = (struct timespec){0, 1};
	return timer_settime((timer_t)A(0), 0, &value, (struct itimerspec *)A(3));
}

NAMED(timer_settime, "disarm-ignored", "a time of 0 does not disarm")
{
	struct itimerspec *value = (struct itimerspec *)A(2);

	if (value->it_value.tv_sec || value->it_value.tv_nsec)
		return REAL();
	return A(3) ? timer_gettime((timer_t)A(0), (struct itimerspec *)A(3)) : 0;
}

NAMED(timer_settime, "old-not-told", "what was left is told as 0")
{
	long answer = REAL();

	if (A(3))
		memset((void *)A(3), 0, sizeof(struct itimerspec));
	return answer;
}

NAMED(timer_settime, "bad-nanoseconds-accepted", "a second of nanoseconds is success")
{
	(void)call;
	return accept_error(call, EINVAL);
}

NAMED(timer_gettime, "zero", "all is told as 0")
{
	memset((void *)A(1), 0, sizeof(struct itimerspec));
	return 0;
}

NAMED(timer_getoverrun, "none", "no overrun is told")
{
	(void)call;
	return 0;
}

NAMED(timer_delete, "goes-on", "the timer goes on")
{
	(void)call;
	return 0;
}

NAMED(signalfd, "mask-not-replaced", "the mask of a signalfd stays")
{
	return (int)A(0) >= 0 ? A(0) : REAL();
}

NAMED(signalfd, "cloexec-ignored", "SFD_CLOEXEC is ignored")
{
	A(2) &= ~SFD_CLOEXEC;
	return REAL();
}

NAMED(signalfd, "no-signalfd-accepted", "what is no signalfd is success")
{
	(void)call;
	return accept_error(call, EINVAL);
}

NAMED(pidfd_open, "stays-over-exec", "FD_CLOEXEC is not set")
{
	long fd = REAL();

	if (fd >= 0)
		fcntl((int)fd, F_SETFD, 0);
	return fd;
}

NAMED(pidfd_send_signal, "lost", "success is reported and nothing is sent")
{
	return A(1) ? 0 : REAL();
}

NAMED(pidfd_send_signal, "forged-accepted", "a forged siginfo_t is success")
{
	(void)call;
	return accept_error(call, EPERM);
}

NAMED(pidfd_send_signal, "ended-accepted", "a process that is gone is success")
{
	(void)call;
	return accept_error(call, ESRCH);
}

NAMED(pidfd_send_signal, "info-ignored", "the siginfo_t is ignored")
{
	A(2) = 0;
	return REAL();
}

NAMED(pidfd_getfd, "stays-over-exec", "FD_CLOEXEC is not set")
{
	long fd = REAL();

	if (fd >= 0)
		fcntl((int)fd, F_SETFD, 0);
	return fd;
}

NAMED(waitpid, "status-lost", "the status is told as 0")
{
	long answer = REAL();

	if (A(1) && answer > 0)
		*(int *)A(1) = 0;
	return answer;
}

NAMED(waitpid, "group-is-any", "any child is waited for in the place of those of a group")
{
	if ((pid_t)A(0) <= 0)
		A(0) = -1;
	return REAL();
}

NAMED(waitpid, "bad-options-accepted", "options that there are not are success")
{
	(void)call;
	return accept_error(call, EINVAL);
}

NAMED(waitid, "nowait-reaps", "WNOWAIT is ignored")
{
	A(3) &= ~WNOWAIT;
	return REAL();
}

NAMED(waitid, "status-lost", "si_status is 0")
{
	long answer = REAL();

	if (A(2) && answer == 0)
		((siginfo_t *)A(2))->si_status = 0;
	return answer;
}

NAMED(waitid, "code-is-exited", "si_code is CLD_EXITED always")
{
	long answer = REAL();

	if (A(2) && answer == 0)
		((siginfo_t *)A(2))->si_code = CLD_EXITED;
	return answer;
}

NAMED(waitid, "nothing-is-something", "with WNOHANG and nothing to tell the siginfo_t is left as it was")
{
	siginfo_t before = *(siginfo_t *)A(2);
	long answer = REAL();

	if (answer == 0 && ((siginfo_t *)A(2))->si_pid == 0)
		*(siginfo_t *)A(2) = before;
	return answer;
}

NAMED(setpgid, "ignored", "the group stays as it was")
{
	(void)call;
	return 0;
}

NAMED(setpgid, "executed-accepted", "a child that has executed a program is success")
{
	(void)call;
	return accept_error(call, EACCES);
}

NAMED(setsid, "leader-accepted", "for a group leader the session stays, and that is success")
{
	long answer = REAL();

	return answer < 0 ? getpid() : answer;
}

NAMED(tcsetpgrp, "no-sigttou", "a background process may set the foreground group")
{
	sigset_t ttou, before;
	long answer;

	sigemptyset(&ttou);
	sigaddset(&ttou, SIGTTOU);
	sigprocmask(SIG_BLOCK, &ttou, &before);
	answer = REAL();
	sigprocmask(SIG_SETMASK, &before, NULL);
	return answer;
}

NAMED(tcsetpgrp, "other-session-accepted", "a group of another session is success")
{
	(void)call;
	return accept_error(call, EPERM);
}

NAMED(tgkill, "to-process", "the signal is for the process rather than the thread")
{
	return kill((pid_t)A(0), (int)A(2));
}

NAMED(tgkill, "mismatch-accepted", "a thread of another process is success")
{
	(void)call;
	return accept_error(call, ESRCH);
}

NAMED(fcntl, "group-owner-told-as-process", "the negative number of a group is told without its sign")
{
	long answer = REAL();

	return (int)A(1) == F_GETOWN && answer < -1 ? -answer : answer;
}

NAMED(fcntl, "setsig-ignored", "F_SETSIG is ignored")
{
	return (int)A(1) == F_SETSIG ? 0 : REAL();
}

NAMED(prctl, "pdeathsig-ignored", "PR_SET_PDEATHSIG is ignored")
{
	return (int)A(0) == PR_SET_PDEATHSIG ? 0 : REAL();
}

NAMED(siginterrupt, "ignored", "SA_RESTART stays as it was")
{
	(void)call;
	return 0;
}

NAMED(signal, "bad-number-accepted", "a number that no signal has is success")
{
	long answer = REAL();

	return answer == (long)SIG_ERR ? 0 : answer;
}

NAMED(signal, "old-not-told", "the former action is told as the default")
{
	REAL();
	return 0;
}

NAMED(sysconf, "few", "of realtime signals and of queued ones there may be 7")
{
	return (int)A(0) == _SC_RTSIG_MAX || (int)A(0) == _SC_SIGQUEUE_MAX ? 7 : REAL();
}

NAMED(poll, "restarts-after-handler", "a blocked poll() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
}

NAMED(select, "restarts-after-handler", "a blocked select() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
}

NAMED(pselect, "restarts-after-handler", "a blocked pselect() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
}

NAMED(ppoll, "restarts-after-handler", "a blocked ppoll() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
}

NAMED(epoll_wait, "restarts-after-handler", "a blocked epoll_wait() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
}

NAMED(accept, "restarts-after-handler", "a blocked accept() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
}

NAMED(recv, "restarts-after-handler", "a blocked recv() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
}

NAMED(send, "restarts-after-handler", "a blocked send() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
}

NAMED(recvmsg, "restarts-after-handler", "a blocked recvmsg() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
}

NAMED(sendmsg, "restarts-after-handler", "a blocked sendmsg() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
}

NAMED(write, "restarts-after-handler", "a blocked write() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
}

NAMED(waitpid, "restarts-after-handler", "a blocked waitpid() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
}

NAMED(waitid, "restarts-after-handler", "a blocked waitid() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
}

NAMED(wait, "restarts-after-handler", "a blocked wait() goes on waiting after a handler without SA_RESTART")
{
	return restart(call);
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
EQUIVALENT("timer-create-delete-many", "timer_delete() call * reports success and does nothing",
	   "one timer more or fewer of ten thousand is in no one's way")
EQUIVALENT("sigwinch-on-new-size", "ioctl() call 3 *", "to set the size that it has is to do nothing")
