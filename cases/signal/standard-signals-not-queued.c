/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("a standard signal that is sent several times while it is blocked is delivered once, with what came with the first",
     LINUX("signal(7)", "Queueing and delivery semantics for standard signals"))
{
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	SUCCEEDS(sigqueue(getpid(), SIGUSR1, VALUE(1)));
	SUCCEEDS(sigqueue(getpid(), SIGUSR1, VALUE(2)));
	SUCCEEDS(kill(getpid(), SIGUSR1));
	unblock(signals(SIGUSR1));
	EQUAL(caught(SIGUSR1), 1);
	EQUAL(caught_info(SIGUSR1).si_code, SI_QUEUE);
	EQUAL(caught_info(SIGUSR1).si_value.sival_int, 1);
	EQUAL(pending(SIGUSR1), 0);
}
