/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void signal_foreign_process(void *target)
{
	become_second_user();
	FAILS(EPERM, SEND(*(pid_t *)target, SIGUSR1));
	FAILS(EPERM, SEND(*(pid_t *)target, 0));
}

CASE(SENDER " fails with EPERM for a process of another user, and sends nothing",
     VARIANT(kill, "signal/kill-eperm", POSIX("kill", "ERRORS [EPERM]"), NEEDS(SECOND_USER)),
     VARIANT(sigqueue, "signal/sigqueue-eperm", POSIX("sigqueue", "ERRORS [EPERM]"), NEEDS(SECOND_USER)))
{
	pid_t self = getpid();

	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	FINISHES(child(signal_foreign_process, &self));
	EQUAL(pending(SIGUSR1), 0);
}
