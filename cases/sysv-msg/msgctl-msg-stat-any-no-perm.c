/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_STAT_ANY, MSG_INFO, struct msginfo */

#include "sysv-msg.h"

#ifndef MSG_STAT_ANY
#define MSG_STAT_ANY 13 /* not every libc names it */
#endif

static int queue;

static void look_as_another(void *unused)
{
	struct msginfo info;
	struct msqid_ds ds = {.msg_qnum = 99};
	int index;

	(void)unused;
	FAILS(EACCES, msgctl(queue, IPC_STAT, &ds));
	int highest = MUST(msgctl(0, MSG_INFO, (struct msqid_ds *)&info));
	for (index = 0; index <= highest && LOOK(msgctl(index, MSG_STAT_ANY, &ds)) != queue; index++)
		;
	ds = (struct msqid_ds){.msg_qnum = 99};
	EQUAL(msgctl(index, MSG_STAT_ANY, &ds), queue);
	EQUAL(ds.msg_qnum, 1);
	EQUAL(ds.msg_perm.mode & 0777, 0600);
}

CASE("MSG_STAT_ANY tells of a queue whose mode denies the caller read permission", LINUX("msgctl(2)", "DESCRIPTION"),
     NEEDS(SECOND_USER))
{
	queue = temp_queue();
	MUST(SEND(queue, 1, "x"));
	FINISHES(child_as_second_user(look_as_another, NULL));
}
