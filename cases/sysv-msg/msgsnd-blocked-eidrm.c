/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send_in_vain(void *queue)
{
	FAILS(EIDRM, msgsnd(INT(queue), &(struct message){1, "second"}, 8, 0));
}

CASE("every sender that is blocked on a full queue fails with EIDRM when the queue is removed", XSI("msgsnd", "ERRORS [EIDRM]"))
{
	int queue = temp_queue();

	LIMIT(queue, 8);
	MUST(msgsnd(queue, &(struct message){1, "first"}, 8, IPC_NOWAIT));
	pid_t first = child(send_in_vain, &queue), second = child(send_in_vain, &queue);
	BLOCKS(first);
	BLOCKS(second);
	SUCCEEDS(msgctl(queue, IPC_RMID, NULL));
	FINISHES(first);
	FINISHES(second);
}
