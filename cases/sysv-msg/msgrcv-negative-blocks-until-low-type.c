/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void receive_up_to_two(void *queue)
{
	struct message message = {0};

	EQUAL(msgrcv(*(int *)queue, &message, 1, -2, 0), 1);
	EQUAL(message.mtype, 1);
}

CASE("a receiver that waits with a negative msgtyp is woken by a type not above its absolute value and by no higher one",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();

	MUST(msgsnd(queue, &(struct message){3, {'a'}}, 1, IPC_NOWAIT));
	pid_t receiver = child(receive_up_to_two, &queue);
	BLOCKS(receiver);
	MUST(msgsnd(queue, &(struct message){4, {'b'}}, 1, IPC_NOWAIT));
	BLOCKS(receiver);
	MUST(msgsnd(queue, &(struct message){1, {'c'}}, 1, IPC_NOWAIT));
	FINISHES(receiver);
	struct message message = {0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'a');
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'b');
}
