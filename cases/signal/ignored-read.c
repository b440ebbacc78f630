/* SPDX-License-Identifier: MIT */
#include "blocking.h"

static void go_on(void *unused)
{
	(void)unused;
	prepare_caller();
	GOES_ON;
}

CASE(CALL " is not ended by a signal that is ignored, or whose default action is that",
     VARIANT(read, "signal/ignored-read", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(write, "signal/ignored-write", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(recv, "signal/ignored-recv", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(send, "signal/ignored-send", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(accept, "signal/ignored-accept", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(open, "signal/ignored-open", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(wait, "signal/ignored-wait", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(waitpid, "signal/ignored-waitpid", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(waitid, "signal/ignored-waitid", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(fcntl, "signal/ignored-fcntl", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(poll, "signal/ignored-poll", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(select, "signal/ignored-select", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(pselect, "signal/ignored-pselect", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(sem_wait, "signal/ignored-sem-wait", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(sigsuspend, "signal/ignored-sigsuspend",
	     POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(sigwait, "signal/ignored-sigwait", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(sigwaitinfo, "signal/ignored-sigwaitinfo",
	     POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(sigtimedwait, "signal/ignored-sigtimedwait",
	     POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(terminal, "signal/ignored-terminal", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(poll_timeout, "signal/ignored-poll-timeout",
	     POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(sem_timedwait, "signal/ignored-sem-timedwait",
	     POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(readv, "signal/ignored-readv", XSI("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(lockf, "signal/ignored-lockf", XSI("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(msgrcv, "signal/ignored-msgrcv", XSI("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(semop, "signal/ignored-semop", XSI("2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(mq_receive, "signal/ignored-mq-receive",
	     POSIX_OPTION(MSG, "2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(mq_send, "signal/ignored-mq-send",
	     POSIX_OPTION(MSG, "2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(flock, "signal/ignored-flock", LINUX("signal(7)", "Signal dispositions")),
     VARIANT(epoll_wait, "signal/ignored-epoll-wait", LINUX("signal(7)", "Signal dispositions")),
     VARIANT(eventfd, "signal/ignored-eventfd", LINUX("signal(7)", "Signal dispositions")),
     VARIANT(timerfd, "signal/ignored-timerfd", LINUX("signal(7)", "Signal dispositions")),
     VARIANT(signalfd, "signal/ignored-signalfd", LINUX("signal(7)", "Signal dispositions")),
     VARIANT(inotify, "signal/ignored-inotify", LINUX("signal(7)", "Signal dispositions")))
{
	handle(SIGUSR1, SIG_IGN, 0);
	handle(SIGURG, SIG_DFL, 0);
	prepare();
	pid_t caller = child(go_on, NULL);
	BLOCKS(caller);
	MUST(kill(caller, SIGUSR1));
	MUST(kill(caller, SIGURG));
	BLOCKS(caller);
	let_go(caller);
	FINISHES(caller);
	afterwards();
}
