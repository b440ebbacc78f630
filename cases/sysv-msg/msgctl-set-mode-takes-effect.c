/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static int queue;

static void receive_allowed(void *unused)
{
	(void)unused;
	EQUAL(msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT), 1);
}

static void receive_forbidden(void *unused)
{
	(void)unused;
	FAILS(EACCES, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
}

static void set_mode(unsigned short mode)
{
	struct msqid_ds ds;

	MUST(msgctl(queue, IPC_STAT, &ds));
	ds.msg_perm.mode = mode;
	SUCCEEDS(msgctl(queue, IPC_SET, &ds));
}

CASE("the mode that IPC_SET gives a queue is the one that later calls are allowed by", XSI("msgctl", "DESCRIPTION"),
     NEEDS(SECOND_USER))
{
	queue = temp_queue();
	for (int i = 0; i < 2; i++)
		MUST(SEND(queue, 1, "x"));
	FINISHES(child_as_second_user(receive_forbidden, NULL));
	set_mode(0604);
	FINISHES(child_as_second_user(receive_allowed, NULL));
	set_mode(0600);
	FINISHES(child_as_second_user(receive_forbidden, NULL));
}
