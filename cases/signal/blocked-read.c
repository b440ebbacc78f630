/* SPDX-License-Identifier: MIT */
#include "blocking.h"

static void go_on(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	prepare_caller();
	GOES_ON;
	EQUAL(caught(SIGUSR1), 0);
	EQUAL(pending(SIGUSR1), 1);
}

CASE(CALL " is not ended by a signal that is blocked, which is pending afterwards and has run no handler",
     VARIANT(read, "signal/blocked-read", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(write, "signal/blocked-write", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(recv, "signal/blocked-recv", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(send, "signal/blocked-send", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(accept, "signal/blocked-accept", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(open, "signal/blocked-open", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(wait, "signal/blocked-wait", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(waitpid, "signal/blocked-waitpid", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(waitid, "signal/blocked-waitid", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(fcntl, "signal/blocked-fcntl", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(poll, "signal/blocked-poll", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(select, "signal/blocked-select", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(pselect, "signal/blocked-pselect", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(sem_wait, "signal/blocked-sem-wait", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(sigsuspend, "signal/blocked-sigsuspend",
	     POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(sigwait, "signal/blocked-sigwait", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(sigwaitinfo, "signal/blocked-sigwaitinfo",
	     POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(sigtimedwait, "signal/blocked-sigtimedwait",
	     POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(terminal, "signal/blocked-terminal", POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(poll_timeout, "signal/blocked-poll-timeout",
	     POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(sem_timedwait, "signal/blocked-sem-timedwait",
	     POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(readv, "signal/blocked-readv", XSI("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(lockf, "signal/blocked-lockf", XSI("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(msgrcv, "signal/blocked-msgrcv", XSI("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(semop, "signal/blocked-semop", XSI("2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(mq_receive, "signal/blocked-mq-receive",
	     POSIX_OPTION(MSG, "2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(mq_send, "signal/blocked-mq-send",
	     POSIX_OPTION(MSG, "2.4.4 Signal Effects on Other Functions", "signals that are blocked")),
     VARIANT(flock, "signal/blocked-flock", LINUX("signal(7)", "Signal mask and pending signals")),
     VARIANT(epoll_wait, "signal/blocked-epoll-wait", LINUX("signal(7)", "Signal mask and pending signals")),
     VARIANT(eventfd, "signal/blocked-eventfd", LINUX("signal(7)", "Signal mask and pending signals")),
     VARIANT(timerfd, "signal/blocked-timerfd", LINUX("signal(7)", "Signal mask and pending signals")),
     VARIANT(signalfd, "signal/blocked-signalfd", LINUX("signal(7)", "Signal mask and pending signals")),
     VARIANT(inotify, "signal/blocked-inotify", LINUX("signal(7)", "Signal mask and pending signals")))
{
	block(signals(SIGUSR1));
	prepare();
	pid_t caller = child(go_on, NULL);
	BLOCKS(caller);
	SUCCEEDS(kill(caller, SIGUSR1));
	BLOCKS(caller);
	let_go(caller);
	FINISHES(caller);
	afterwards();
}
