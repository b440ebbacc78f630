/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgget() of IPC_PRIVATE heeds only the nine permission bits of msgflg: IPC_CREAT|IPC_EXCL neither fails nor stays in the "
     "mode",
     LINUX("msgget(2)", "NOTES"))
{
	int first = temp_own_queue(GIVES(msgget(IPC_PRIVATE, IPC_CREAT | IPC_EXCL | 0640)));
	int second = temp_own_queue(GIVES(msgget(IPC_PRIVATE, IPC_CREAT | IPC_EXCL | 0604)));
	struct msqid_ds ds = {0};

	DIFFERS(first, second);
	SUCCEEDS(msgctl(first, IPC_STAT, &ds));
	EQUAL(ds.msg_perm.mode, 0640);
	SUCCEEDS(msgctl(second, IPC_STAT, &ds));
	EQUAL(ds.msg_perm.mode, 0604);
}
