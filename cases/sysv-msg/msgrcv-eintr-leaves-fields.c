/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-msg.h"

static void receive_interrupted(void *queue)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, msgrcv(INT(queue), &(struct message){0}, 8, 2, 0));
}

CASE("a blocked msgrcv() that fails with EINTR leaves msg_qnum, msg_lrpid and msg_rtime as they were",
     XSI("msgrcv", "RETURN VALUE"))
{
	int queue = temp_queue();
	struct msqid_ds after = {.msg_qnum = 99};

	MUST(SEND(queue, 1, "x"));
	pid_t receiver = child(receive_interrupted, &queue);
	BLOCKS(receiver);
	INTERRUPTS(SIGUSR1, receiver);
	SUCCEEDS(msgctl(queue, IPC_STAT, &after));
	EQUAL(after.msg_qnum, 1);
	EQUAL(after.msg_lrpid, 0);
	EQUAL(after.msg_rtime, 0);
	RECEIVES(queue, 0, 1, "x");
}
