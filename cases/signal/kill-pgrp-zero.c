/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *ready, *signalled;

static void be_in_the_group(void *unused)
{
	(void)unused;
	open_gate(ready);
	await_caught(SIGUSR1, 1);
}

static void be_in_another_group(void *unused)
{
	(void)unused;
	MUST(setpgid(0, 0));
	open_gate(ready);
	pass_gate(signalled);
	EQUAL(pending(SIGUSR1), 0);
}

static void signal_own_group(void *unused)
{
	(void)unused;
	MUST(setpgid(0, 0));
	pid_t one = child(be_in_the_group, NULL), two = child(be_in_the_group, NULL), other = child(be_in_another_group, NULL);
	for (int i = 0; i < 3; i++)
		pass_gate(ready);
	SUCCEEDS(kill(0, SIGUSR1));
	EQUAL(pending(SIGUSR1), 1);
	open_gate(signalled);
	FINISHES(one);
	FINISHES(two);
	FINISHES(other);
}

CASE("kill() of process 0 signals the members of the caller's process group, the caller too, and no other process",
     POSIX("kill", "DESCRIPTION"))
{
	ready = new_gate();
	signalled = new_gate();
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	FINISHES(child(signal_own_group, NULL));
	EQUAL(pending(SIGUSR1), 0);
}
