/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

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
	MUST(SEND(queue, 2, "x"));
	for (int i = 0; i < 4; i++) {
		receivers[i] = child(receive_in_vain, &types[i]);
		BLOCKS(receivers[i]);
	}
	SUCCEEDS(msgctl(queue, IPC_RMID, NULL));
	for (int i = 0; i < 4; i++)
		FINISHES(receivers[i]);
}
