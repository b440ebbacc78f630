/* SPDX-License-Identifier: MIT */
#include "blocking.h"

static struct gate *handled;

static void tell(int signo)
{
	(void)signo;
	open_gate(handled);
}

static void go_on(void *unused)
{
	(void)unused;
	prepare_caller();
	GOES_ON;
}

CASE(CALL " goes on after a handler installed with SA_RESTART has run, and returns what it waits for",
     VARIANT(read, "signal/eintr-read-restart-pipe", POSIX("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(readv, "signal/restart-readv", XSI("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(write, "signal/eintr-write-restart-pipe", POSIX("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(writev, "signal/restart-writev", XSI("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(recv, "signal/eintr-recv-restart", POSIX("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(recvfrom, "signal/restart-recvfrom", POSIX("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(recvmsg, "signal/restart-recvmsg", POSIX("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(send, "signal/eintr-send-restart", POSIX("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(sendmsg, "signal/restart-sendmsg", POSIX("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(accept, "signal/restart-accept", POSIX("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(wait, "signal/restart-wait", POSIX("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(waitpid, "signal/eintr-waitpid-restart", POSIX("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(waitid, "signal/restart-waitid", POSIX("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(mq_receive, "signal/restart-mq-receive", POSIX_OPTION(MSG, "sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(mq_send, "signal/restart-mq-send", POSIX_OPTION(MSG, "sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(sem_wait, "signal/restart-sem-wait",
	     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(eventfd, "signal/eintr-eventfd-read-restart",
	     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(timerfd, "signal/restart-timerfd",
	     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(signalfd, "signal/restart-signalfd",
	     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(inotify, "signal/restart-inotify",
	     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(terminal, "signal/restart-terminal", POSIX("sigaction", "DESCRIPTION, SA_RESTART")))
{
	struct sigaction action = {.sa_handler = tell, .sa_flags = SA_RESTART};

	handled = new_gate();
	MUST(sigemptyset(&action.sa_mask));
	SUCCEEDS(sigaction(SIGUSR1, &action, NULL));
	HOLDS(action_of(SIGUSR1).sa_handler == tell);
	prepare();
	pid_t caller = child(go_on, NULL);
	BLOCKS(caller);
	MUST(kill(caller, SIGUSR1));
	pass_gate(handled);
	BLOCKS(caller);
	let_go(caller);
	FINISHES(caller);
	afterwards();
}
