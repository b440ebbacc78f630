/* SPDX-License-Identifier: MIT */
#include "signal.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static int end[2];

static void read_interrupted(void *unused)
{
	char byte;

	(void)unused;
	catch_signal(SIGUSR1, SA_RESTART);
	SUCCEEDS(siginterrupt(SIGUSR1, 1));
	EQUAL(action_of(SIGUSR1).sa_flags & SA_RESTART, 0);
	FAILS(EINTR, read(end[0], &byte, 1));
	AT_LEAST(caught(SIGUSR1), 1);
	SUCCEEDS(siginterrupt(SIGUSR1, 0));
	EQUAL(action_of(SIGUSR1).sa_flags & SA_RESTART, SA_RESTART);
}

CASE("siginterrupt() with 1 takes SA_RESTART away, so that a blocked read() fails with EINTR, and with 0 sets it",
     LINUX("siginterrupt(3)", "DESCRIPTION"))
{
	MUST(pipe(end));
	pid_t reader = child(read_interrupted, NULL);
	BLOCKS(reader);
	INTERRUPTS(SIGUSR1, reader);
}
