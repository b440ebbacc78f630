/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void wait_in_pause(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, SA_RESTART);
	FAILS(EINTR, pause());
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("pause() fails with EINTR after a handler has run, though that was installed with SA_RESTART",
     POSIX("pause", "RETURN VALUE; ERRORS [EINTR]"))
{
	pid_t waiter = child(wait_in_pause, NULL);

	BLOCKS(waiter);
	INTERRUPTS(SIGUSR1, waiter);
}
