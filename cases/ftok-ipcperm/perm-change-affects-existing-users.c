/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static int queue;
static struct gate *sent, *changed;

static void send_twice(void *unused)
{
	struct message message = {1, {'x'}};

	(void)unused;
	SUCCEEDS(msgsnd(queue, &message, 1, IPC_NOWAIT));
	open_gate(sent);
	pass_gate(changed);
	FAILS(EACCES, msgsnd(queue, &message, 1, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
}

CASE("when msgctl() with IPC_SET takes write permission away, a process that has used the queue before gets EACCES at its next "
     "msgsnd()",
     XSI("msgctl", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	struct msqid_ds status = {0};

	queue = temp_own_queue(msgget(IPC_PRIVATE, 0606));
	sent = new_gate();
	changed = new_gate();
	pid_t sender = child_as_second_user(send_twice, NULL);
	pass_gate(sent);
	MUST(msgctl(queue, IPC_STAT, &status));
	status.msg_perm.mode = 0604;
	SUCCEEDS(msgctl(queue, IPC_SET, &status));
	open_gate(changed);
	FINISHES(sender);
}
