/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive_interrupted(void *queue)
{
	struct message message = {9, {'z'}};

	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, msgrcv(INT(queue), &message, 1, 1, 0));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("a receiver that is blocked fails with EINTR when a handler installed without SA_RESTART has run, and no message is taken",
     XSI("msgrcv", "ERRORS [EINTR]"))
{
	int queue = temp_queue();

	MUST(SEND(queue, 2, "x"));
	pid_t receiver = child(receive_interrupted, &queue);
	BLOCKS(receiver);
	INTERRUPTS(SIGUSR1, receiver);
	struct message message = {0};
	SUCCEEDS(SEND(queue, 1, "y"));
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'x');
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'y');
}
