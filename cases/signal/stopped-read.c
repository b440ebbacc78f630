/* SPDX-License-Identifier: MIT */
#include "blocking.h"

static void go_on(void *unused)
{
	(void)unused;
	prepare_caller();
	GOES_ON;
}

CASE(CALL " goes on where it was when its process has been stopped and continued",
     VARIANT(read, "signal/stopped-read", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(write, "signal/stopped-write", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(recv, "signal/stopped-recv", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(send, "signal/stopped-send", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(accept, "signal/stopped-accept", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(open, "signal/stopped-open", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(wait, "signal/stopped-wait", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(waitpid, "signal/stopped-waitpid", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(waitid, "signal/stopped-waitid", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(fcntl, "signal/stopped-fcntl", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(poll, "signal/stopped-poll", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(select, "signal/stopped-select", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(pselect, "signal/stopped-pselect", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(sem_wait, "signal/stopped-sem-wait", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(sigsuspend, "signal/stopped-sigsuspend",
	     POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(sigwait, "signal/stopped-sigwait", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(terminal, "signal/stopped-terminal", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(poll_timeout, "signal/stopped-poll-timeout",
	     POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(sem_timedwait, "signal/stopped-sem-timedwait",
	     POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(readv, "signal/stopped-readv", XSI("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(lockf, "signal/stopped-lockf", XSI("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(msgrcv, "signal/stopped-msgrcv", XSI("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(mq_receive, "signal/stopped-mq-receive",
	     POSIX_OPTION(MSG, "2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(mq_send, "signal/stopped-mq-send",
	     POSIX_OPTION(MSG, "2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(flock, "signal/stopped-flock",
	     LINUX("signal(7)", "Interruption of system calls and library functions by stop signals")),
     VARIANT(eventfd, "signal/stopped-eventfd",
	     LINUX("signal(7)", "Interruption of system calls and library functions by stop signals")),
     VARIANT(timerfd, "signal/stopped-timerfd",
	     LINUX("signal(7)", "Interruption of system calls and library functions by stop signals")),
     VARIANT(signalfd, "signal/stopped-signalfd",
	     LINUX("signal(7)", "Interruption of system calls and library functions by stop signals")),
     VARIANT(inotify, "signal/stopped-inotify",
	     LINUX("signal(7)", "Interruption of system calls and library functions by stop signals")))
{
	prepare();
	pid_t caller = child(go_on, NULL);
	BLOCKS(caller);
	stop_until_continued(caller);
	MUST(kill(caller, SIGCONT));
	BLOCKS(caller);
	let_go(caller);
	FINISHES(caller);
	afterwards();
}
