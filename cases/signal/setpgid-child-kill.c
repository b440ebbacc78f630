/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *moved, *signalled;

static void be_moved(void *unused)
{
	(void)unused;
	pass_gate(moved);
	EQUAL(getpgrp(), getpid());
	pass_gate(signalled);
	EQUAL(pending(SIGUSR1), 0);
}

static void signal_own_group(void *unused)
{
	(void)unused;
	MUST(setpgid(0, 0));
	pid_t other = child(be_moved, NULL);
	SUCCEEDS(setpgid(other, 0));
	EQUAL(getpgid(other), other);
	open_gate(moved);
	MUST(kill(0, SIGUSR1));
	EQUAL(pending(SIGUSR1), 1);
	open_gate(signalled);
	FINISHES(other);
}

CASE("a child that setpgid() has moved into a group of its own is not reached by what the parent sends its own group",
     POSIX("setpgid", "DESCRIPTION"))
{
	moved = new_gate();
	signalled = new_gate();
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	FINISHES(child(signal_own_group, NULL));
}
