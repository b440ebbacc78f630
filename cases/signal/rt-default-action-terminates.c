/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void raise_it(void *signo)
{
	SUCCEEDS(raise(*(int *)signo));
}

CASE("the default action of a realtime signal, the first and the last, is to end the process",
     POSIX("2.4.3 Signal Actions", "SIG_DFL"), NOT_UNDER_MEMCHECK("valgrind keeps SIGRTMAX for itself"))
{
	int first = SIGRTMIN, last = SIGRTMAX;

	DIES(child(raise_it, &first), SIGRTMIN);
	DIES(child(raise_it, &last), SIGRTMAX);
}
