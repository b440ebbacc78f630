/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_STAT, MSG_INFO, struct msginfo */
#include <unistd.h>

#include "sysv-msg.h"

static int index_of(int queue, struct msqid_ds *ds)
{
	struct msginfo info;
	int highest = GIVES(msgctl(0, MSG_INFO, (struct msqid_ds *)&info));

	for (int i = 0; i <= highest; i++)
		if (LOOK(msgctl(i, MSG_STAT, ds)) == queue)
			return i;
	return -1;
}

CASE("MSG_STAT of one index up to the one that MSG_INFO returns has a queue's identifier for value and tells of that queue",
     LINUX("msgctl(2)", "DESCRIPTION"))
{
	temp_queue();
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0640));
	struct msqid_ds ds = {.msg_qnum = 99}, same = {.msg_qnum = 98};

	MUST(SEND(queue, 1, "x"));
	int index = index_of(queue, &ds);
	AT_LEAST(index, 0);
	EQUAL(msgctl(index, MSG_STAT, &same), queue);
	EQUAL(same.msg_qnum, 1);
	EQUAL(same.msg_lspid, getpid());
	EQUAL(same.msg_perm.mode, 0640);
	EQUAL(same.msg_perm.uid, geteuid());
	EQUAL(same.msg_qbytes, ds.msg_qbytes);
}
