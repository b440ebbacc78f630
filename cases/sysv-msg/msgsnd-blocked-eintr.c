/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send_interrupted(void *queue)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, msgsnd(INT(queue), &(struct message){2, "second"}, 8, 0));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("a sender that is blocked on a full queue fails with EINTR when a handler installed without SA_RESTART has run, and sends "
     "nothing",
     XSI("msgsnd", "ERRORS [EINTR]"))
{
	int queue = temp_queue();
	struct message message = {1, "first"};

	LIMIT(queue, 8);
	MUST(msgsnd(queue, &message, 8, IPC_NOWAIT));
	pid_t sender = child(send_interrupted, &queue);
	BLOCKS(sender);
	INTERRUPTS(SIGUSR1, sender);
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 8);
	EQUAL_STRING(message.mtext, "first");
	EMPTY(queue);
}
