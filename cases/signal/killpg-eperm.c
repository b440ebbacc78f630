/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *grouped, *signalled;

static void lead_group(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	MUST(setpgid(0, 0));
	open_gate(grouped);
	pass_gate(signalled);
	EQUAL(caught(SIGUSR1), 0);
}

static void signal_foreign_group(void *group)
{
	become_second_user();
	FAILS(EPERM, SEND(*(pid_t *)group, SIGUSR1));
}

CASE(SENDER " fails with EPERM for a process group none of whose members it may signal, and sends nothing",
     VARIANT(kill_group, "signal/kill-group-eperm", POSIX("kill", "ERRORS [EPERM]"), NEEDS(SECOND_USER)),
     VARIANT(killpg, "signal/killpg-eperm", XSI("killpg", "ERRORS; kill() ERRORS [EPERM]"), NEEDS(SECOND_USER)))
{
	grouped = new_gate();
	signalled = new_gate();
	pid_t group = child(lead_group, NULL);
	pass_gate(grouped);
	FINISHES(child(signal_foreign_group, &group));
	open_gate(signalled);
	FINISHES(group);
}
