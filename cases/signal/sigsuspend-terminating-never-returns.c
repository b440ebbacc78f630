/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void suspend(void *returned)
{
	(void)LOOK(sigsuspend(signals()));
	INT(returned) = 1;
}

CASE("sigsuspend() does not return when the action of the signal is to end the process", POSIX("sigsuspend", "DESCRIPTION"))
{
	int *returned = shared_memory(sizeof(int));

	block(signals(SIGTERM));
	pid_t waiter = child(suspend, returned);
	BLOCKS(waiter);
	SUCCEEDS(kill(waiter, SIGTERM));
	DIES(waiter, SIGTERM);
	EQUAL(*returned, 0);
}
