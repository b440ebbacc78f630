/* SPDX-License-Identifier: MIT */
#include "blocking.h"

static struct gate *handled;

static void tell(int signo)
{
	(void)signo;
	open_gate(handled);
}

static void fail_or_go_on(void *unused)
{
	(void)unused;
	prepare_caller();
	int answer = PERFORM;
#if defined PLUMB_VARIANT_poll || defined PLUMB_VARIANT_ppoll
	LINUX_OR_POSIX(answer == -1 && errno == EINTR, answer == OUTCOME);
#else
	LINUX_OR_OTHER(answer == -1 && errno == EINTR, answer == OUTCOME);
#endif
}

/* The event comes after the handler has run, so a call that is still there then returns it. */
CASE(CALL " either fails with EINTR or goes on after a handler installed with SA_RESTART has run",
     VARIANT(poll, "signal/eintr-poll-never-restart",
	     LINUX_DEVIATION("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(ppoll, "signal/eintr-ppoll-never-restart",
	     LINUX_DEVIATION("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(select, "signal/eintr-select-restart", POSIX_MAY("select", "ERRORS [EINTR]")),
     VARIANT(pselect, "signal/eintr-pselect-restart", POSIX_MAY("pselect", "ERRORS [EINTR]")),
     VARIANT(sigwaitinfo, "signal/eintr-sigwaitinfo-restart", POSIX_MAY("sigwaitinfo", "ERRORS [EINTR]")),
     VARIANT(sigtimedwait, "signal/eintr-sigtimedwait-restart", POSIX_MAY("sigtimedwait", "ERRORS [EINTR]")))
{
	handled = new_gate();
	handle(SIGUSR1, tell, SA_RESTART);
	prepare();
	pid_t caller = child(fail_or_go_on, NULL);
	BLOCKS(caller);
	MUST(kill(caller, SIGUSR1));
	pass_gate(handled);
	let_go(caller);
	FINISHES(caller);
}
