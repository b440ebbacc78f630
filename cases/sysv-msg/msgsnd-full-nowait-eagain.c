/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send_in_vain(void *queue)
{
	FAILS(EAGAIN, msgsnd(INT(queue), &(struct message){1, "x"}, 1, IPC_NOWAIT));
}

CASE("a queue takes messages up to exactly msg_qbytes bytes; then msgsnd() with IPC_NOWAIT fails with EAGAIN and queues "
     "nothing",
     XSI("msgsnd", "ERRORS [EAGAIN]"))
{
	int queue = temp_queue();
	struct message message = {1, "1234567"};

	LIMIT(queue, 8);
	SUCCEEDS(msgsnd(queue, &message, 5, IPC_NOWAIT));
	SUCCEEDS(msgsnd(queue, &message, 3, IPC_NOWAIT));
	FINISHES(child(send_in_vain, &queue));
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 5);
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 3);
	EMPTY(queue);
	SUCCEEDS(msgsnd(queue, &message, 8, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 8);
}
