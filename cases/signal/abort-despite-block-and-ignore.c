/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "signal.h"

static void abort_blocked(void *unused)
{
	(void)unused;
	block(signals(SIGABRT));
	abort();
}

static void abort_ignored(void *unused)
{
	(void)unused;
	handle(SIGABRT, SIG_IGN, 0);
	abort();
}

static void abort_caught(void *unused)
{
	(void)unused;
	catch_signal(SIGABRT, 0);
	abort();
}

CASE("abort() ends the process by SIGABRT though that is blocked, ignored, or caught by a handler that returns",
     POSIX("abort", "DESCRIPTION"), NO_FAULT_SHOWS("no fault can stand in for what does not return"))
{
	DIES(child(abort_blocked, NULL), SIGABRT);
	DIES(child(abort_ignored, NULL), SIGABRT);
	DIES(child(abort_caught, NULL), SIGABRT);
}
