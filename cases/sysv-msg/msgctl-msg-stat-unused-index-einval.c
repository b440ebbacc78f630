/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_STAT, MSG_INFO, struct msginfo */
#include <sys/msg.h>

#include "plumbline.h"

CASE("MSG_STAT of an index with no queue fails with EINVAL, be it above the highest used, removed, or in the gap below it",
     LINUX("msgctl(2)", "ERRORS [EINVAL]"), NEEDS(OWN_IPC_NAMESPACE))
{
	struct msqid_ds ds = {0};
	struct msginfo info = {0};
	int first = temp_queue(), second = temp_queue();
	int highest = MUST(msgctl(0, MSG_INFO, (struct msqid_ds *)&info));

	EQUAL(highest, 1);
	EQUAL(info.msgpool, 2);
	EQUAL(msgctl(0, MSG_STAT, &ds), first);
	EQUAL(msgctl(1, MSG_STAT, &ds), second);
	FAILS(EINVAL, msgctl(2, MSG_STAT, &ds));
	MUST(msgctl(first, IPC_RMID, NULL));
	FAILS(EINVAL, msgctl(0, MSG_STAT, &ds));
	EQUAL(msgctl(1, MSG_STAT, &ds), second);
}
