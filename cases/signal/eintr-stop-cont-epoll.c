/* SPDX-License-Identifier: MIT */
#include "blocking.h"

static void fail_or_go_on(void *unused)
{
	(void)unused;
	int answer = PERFORM;
	LINUX_OR_POSIX(answer == -1 && errno == EINTR, answer == OUTCOME);
}

CASE(CALL " either fails with EINTR or goes on when its process, which has no handler, has been stopped and continued",
     VARIANT(epoll_wait, "signal/eintr-stop-cont-epoll",
	     LINUX_DEVIATION("signal(7)", "Interruption of system calls and library functions by stop signals")),
     VARIANT(sigwaitinfo, "signal/eintr-stop-cont-sigwaitinfo",
	     LINUX_DEVIATION("signal(7)", "Interruption of system calls and library functions by stop signals")),
     VARIANT(sigtimedwait, "signal/eintr-stop-cont-sigtimedwait",
	     LINUX_DEVIATION("signal(7)", "Interruption of system calls and library functions by stop signals")),
     VARIANT(recv_timeout, "signal/eintr-stop-cont-recv-timeout",
	     LINUX_DEVIATION("signal(7)", "Interruption of system calls and library functions by stop signals")),
     VARIANT(send_timeout, "signal/eintr-stop-cont-send-timeout",
	     LINUX_DEVIATION("signal(7)", "Interruption of system calls and library functions by stop signals")))
{
	prepare();
	pid_t caller = child(fail_or_go_on, NULL);
	BLOCKS(caller);
	stop_until_continued(caller);
	MUST(kill(caller, SIGCONT));
	let_go(caller);
	FINISHES(caller);
}
