/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static int queue;

static void receive_in_vain(void *type)
{
	FAILS(EIDRM, msgrcv(queue, &(struct message){0}, 1, *(long *)type, 0));
}

CASE("every receiver that is blocked, for whatever type, fails with EIDRM when the queue is removed",
     XSI("msgrcv", "ERRORS [EIDRM]"))
{
	static long types[] = {1, -1, 1, 3};
	pid_t receivers[4];

	queue = temp_queue();
	MUST(msgsnd(queue, &(struct message){2, {'x'}}, 1, IPC_NOWAIT));
	for (int i = 0; i < 4; i++) {
		receivers[i] = child(receive_in_vain, &types[i]);
		BLOCKS(receivers[i]);
	}
	SUCCEEDS(msgctl(queue, IPC_RMID, NULL));
	for (int i = 0; i < 4; i++)
		FINISHES(receivers[i]);
}
