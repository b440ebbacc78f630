/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void use(void *unused)
{
	struct msqid_ds status = {0};

	(void)unused;
	FAILS(EACCES, msgctl(temp_own_queue(MUST(msgget(IPC_PRIVATE, 0))), IPC_STAT, &status));
	FAILS(EACCES, msgctl(temp_own_queue(MUST(msgget(IPC_PRIVATE, 0377))), IPC_STAT, &status));
	SUCCEEDS(msgctl(temp_own_queue(MUST(msgget(IPC_PRIVATE, 0400))), IPC_STAT, &status));
	EQUAL(status.msg_perm.uid, second_user());
}

CASE("msgctl() with IPC_STAT by the unprivileged owner of a queue fails with EACCES if the mode lacks the owner's read bit, "
     "and needs no other",
     XSI("msgctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(use, NULL));
}
