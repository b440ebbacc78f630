/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *ready;
static pid_t group;

static void stay_who_it_is(void *unused)
{
	(void)unused;
	MUST(setpgid(0, 0));
	open_gate(ready);
	await_caught(SIGUSR2, 1);
	EQUAL(caught(SIGUSR1) + pending(SIGUSR1), 0);
}

static void be_second_user(void *unused)
{
	(void)unused;
	MUST(setpgid(0, group));
	become_second_user();
	open_gate(ready);
	await_caught(SIGUSR1, 1);
}

static void signal_group(void *unused)
{
	(void)unused;
	become_second_user();
	SUCCEEDS(kill(-group, SIGUSR1));
}

CASE("kill() of a process group succeeds if it may signal one member, and signals those alone that it may",
     POSIX("kill", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	ready = new_gate();
	catch_signal(SIGUSR1, 0);
	catch_signal(SIGUSR2, 0);
	block(signals(SIGUSR1, SIGUSR2));
	pid_t other = group = child(stay_who_it_is, NULL);
	pass_gate(ready);
	pid_t permitted = child(be_second_user, NULL);
	pass_gate(ready);
	FINISHES(child(signal_group, NULL));
	FINISHES(permitted);
	MUST(kill(other, SIGUSR2));
	FINISHES(other);
}
