/* SPDX-License-Identifier: MIT */
#include "signal.h"

static volatile int order[4];
static volatile sig_atomic_t count;

static void note(int signo)
{
	order[count++ % 4] = signo - SIGRTMIN;
}

CASE("of several realtime signals that are unblocked together, the handlers run from the lowest number on",
     POSIX("2.4.2 Realtime Signal Generation and Delivery", "the lowest signal number"))
{
	static const int sent[] = {2, 0, 3, 1};
	sigset_t all;

	MUST(sigfillset(&all));
	for (int i = 0; i < 4; i++) {
		struct sigaction action = {.sa_handler = note, .sa_mask = all};

		MUST(sigaction(SIGRTMIN + i, &action, NULL));
	}
	block(signals(SIGRTMIN, SIGRTMIN + 1, SIGRTMIN + 2, SIGRTMIN + 3));
	for (int i = 0; i < 4; i++)
		SUCCEEDS(raise(SIGRTMIN + sent[i]));
	while (count < 4)
		FAILS(EINTR, sigsuspend(signals()));
	for (int i = 0; i < 4; i++)
		EQUAL(order[i], i);
}
