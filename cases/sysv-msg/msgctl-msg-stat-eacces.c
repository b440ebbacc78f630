/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_STAT, MSG_INFO, struct msginfo */

#include "sysv-msg.h"

static int index_of(int queue)
{
	struct msginfo info;
	struct msqid_ds ds;
	int highest = MUST(msgctl(0, MSG_INFO, (struct msqid_ds *)&info));

	for (int i = 0; i <= highest; i++)
		if (LOOK(msgctl(i, MSG_STAT, &ds)) == queue)
			return i;
	return -1;
}

static void look_as_another(void *index)
{
	FAILS(EACCES, msgctl(INT(index), MSG_STAT, &(struct msqid_ds){0}));
}

CASE("MSG_STAT fails with EACCES for a caller whom the queue's mode denies read permission",
     LINUX("msgctl(2)", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0662));
	int index = index_of(queue);
	struct msqid_ds ds = {0};

	EQUAL(msgctl(index, MSG_STAT, &ds), queue);
	EQUAL(ds.msg_perm.mode & 0777, 0662);
	FINISHES(child_as_second_user(look_as_another, &index));
}
