/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgget() with IPC_CREAT|0600 of a queue of mode 0640 leaves its mode, counters, times and messages as they are",
     XSI("msgget", "DESCRIPTION"))
{
	key_t key = temp_key();
	int queue = MUST(msgget(key, IPC_CREAT | 0640));
	struct msqid_ds before = {0}, after = {0};

	MUST(SEND(queue, 7, "x"));
	MUST(msgctl(queue, IPC_STAT, &before));
	EQUAL(msgget(key, IPC_CREAT | 0600), queue);
	SUCCEEDS(msgctl(queue, IPC_STAT, &after));
	EQUAL(after.msg_perm.mode & 0777, 0640);
	EQUAL(after.msg_qnum, 1);
	EQUAL(after.msg_lspid, before.msg_lspid);
	EQUAL(after.msg_stime, before.msg_stime);
	EQUAL(after.msg_ctime, before.msg_ctime);
	RECEIVES(queue, 7, 7, "x");
}
