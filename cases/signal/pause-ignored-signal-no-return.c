/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void wait_in_pause(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR2, 0);
	FAILS(EINTR, pause());
	AT_LEAST(caught(SIGUSR2), 1);
}

CASE("pause() is not ended by a signal that is ignored, nor by one that is blocked, nor by SIGSTOP and SIGCONT",
     POSIX("pause", "DESCRIPTION"))
{
	handle(SIGTERM, SIG_IGN, 0);
	block(signals(SIGHUP));
	pid_t waiter = child(wait_in_pause, NULL);
	BLOCKS(waiter);
	MUST(kill(waiter, SIGTERM));
	MUST(kill(waiter, SIGHUP));
	BLOCKS(waiter);
	stop_until_continued(waiter);
	MUST(kill(waiter, SIGCONT));
	BLOCKS(waiter);
	INTERRUPTS(SIGUSR2, waiter);
}
