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
	int answer = PERFORM;
	LINUX_OR_OTHER(answer == -1 && errno == EINTR, answer == OUTCOME);
}

CASE(CALL " either fails with EINTR or goes on when the handler of another signal has run",
     VARIANT(sigwaitinfo, "signal/eintr-sigwaitinfo", POSIX_MAY("sigwaitinfo", "ERRORS [EINTR]")),
     VARIANT(sigtimedwait, "signal/eintr-sigtimedwait", POSIX_MAY("sigtimedwait", "ERRORS [EINTR]")))
{
	handled = new_gate();
	handle(SIGUSR1, tell, 0);
	prepare();
	pid_t caller = child(fail_or_go_on, NULL);
	BLOCKS(caller);
	MUST(kill(caller, SIGUSR1));
	pass_gate(handled);
	let_go(caller);
	FINISHES(caller);
}
