/* SPDX-License-Identifier: MIT */
#include "blocking.h"

static void be_interrupted(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, SA_RESTART);
	IS_INTERRUPTED;
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE(CALL " fails with EINTR even when the handler that has run was installed with SA_RESTART",
     VARIANT(epoll_wait, "signal/eintr-epoll-wait-despite-restart",
	     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(epoll_pwait, "signal/eintr-epoll-pwait-despite-restart",
	     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(recv_timeout, "signal/eintr-recv-timeout-no-restart",
	     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(send_timeout, "signal/eintr-send-timeout-no-restart",
	     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers")))
{
	prepare();
	pid_t caller = child(be_interrupted, NULL);
	BLOCKS(caller);
	INTERRUPTS(SIGUSR1, caller);
}
