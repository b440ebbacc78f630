/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *ready;

static void join_group(void *group)
{
	MUST(setpgid(0, *(pid_t *)group));
	open_gate(ready);
	await_caught(SIGUSR1, 1);
	EQUAL(caught(SIGUSR1), 1);
}

CASE(SENDER " signals all members of that process group, and the caller, who is in another, not",
     VARIANT(kill_group, "signal/kill-group-signals-members", POSIX("kill", "DESCRIPTION")),
     VARIANT(killpg, "signal/killpg-equivalent", XSI("killpg", "DESCRIPTION")))
{
	pid_t group = 0;

	ready = new_gate();
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	pid_t leader = child(join_group, &group);
	pass_gate(ready);
	group = leader;
	pid_t member = child(join_group, &group);
	pass_gate(ready);
	SUCCEEDS(SEND(group, SIGUSR1));
	FINISHES(leader);
	FINISHES(member);
	EQUAL(pending(SIGUSR1), 0);
}
