/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-shm.h"

static int segment;
static struct gate *attached, *never;

static void attach_and_wait(void *unused)
{
	(void)unused;
	store_byte(MUST(shmat(segment, NULL, 0)));
	open_gate(attached);
	pass_gate(never);
}

CASE("a process killed by SIGKILL is detached from its segments: shm_nattch falls, what it stored stays",
     XSI("_exit", "DESCRIPTION, Consequences of Process Termination"))
{
	segment = temp_segment(1);
	attached = new_gate();
	never = new_gate();
	pid_t victim = child(attach_and_wait, NULL);
	pass_gate(attached);
	ATTACHMENTS(segment, 1);
	MUST(kill(victim, SIGKILL));
	DIES(victim, SIGKILL);
	ATTACHMENTS(segment, 0);
	EQUAL(*(char *)GIVES(shmat(segment, NULL, 0)), 'x');
}
