/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_STAT, MSG_INFO, struct msginfo */

#include "sysv-msg.h"

static void find(int index, int queue, int mode)
{
	struct msqid_ds ds = {0};

	EQUAL(msgctl(index, MSG_STAT, &ds), queue);
	EQUAL(ds.msg_perm.mode & 0777, mode);
}

CASE("MSG_STAT of an index with no queue fails with EINVAL, be it above the highest used, removed, or in the gap below it",
     LINUX("msgctl(2)", "ERRORS [EINVAL]"), NEEDS(OWN_IPC_NAMESPACE))
{
	struct msqid_ds ds = {0};
	struct msginfo info = {0};
	int first = temp_queue(), second = temp_own_queue(MUST(msgget(IPC_PRIVATE, 0640)));
	int highest = MUST(msgctl(0, MSG_INFO, (struct msqid_ds *)&info));

	EQUAL(highest, 1);
	EQUAL(info.msgpool, 2);
	find(0, first, 0600);
	find(1, second, 0640);
	FAILS(EINVAL, msgctl(2, MSG_STAT, &ds));
	MUST(msgctl(first, IPC_RMID, NULL));
	FAILS(EINVAL, msgctl(0, MSG_STAT, &ds));
	find(1, second, 0640);
}
