/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("IPC_SET changes owner, group, the low nine bits of the mode and msg_qbytes, and nothing else that its argument holds",
     XSI("msgctl", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	int queue = temp_queue();
	struct msqid_ds before = {0}, ds = {0};

	MUST(msgctl(queue, IPC_STAT, &before));
	ds = before;
	ds.msg_perm.uid = second_user();
	ds.msg_perm.gid = second_user();
	ds.msg_perm.cuid = second_user();
	ds.msg_perm.cgid = second_user();
	ds.msg_perm.mode = 0753;
	ds.msg_qbytes = before.msg_qbytes - 1;
	ds.msg_qnum = 99;
	ds.msg_lspid = ds.msg_lrpid = 1;
	ds.msg_stime = ds.msg_rtime = ds.msg_ctime = 1;
	SUCCEEDS(msgctl(queue, IPC_SET, &ds));
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_perm.uid, second_user());
	EQUAL(ds.msg_perm.gid, second_user());
	EQUAL(ds.msg_perm.mode & 0777, 0753);
	EQUAL(ds.msg_qbytes, before.msg_qbytes - 1);
	EQUAL(ds.msg_perm.cuid, before.msg_perm.cuid);
	EQUAL(ds.msg_perm.cgid, before.msg_perm.cgid);
	EQUAL(ds.msg_qnum, 0);
	EQUAL(ds.msg_lspid, 0);
	EQUAL(ds.msg_lrpid, 0);
	EQUAL(ds.msg_stime, 0);
	EQUAL(ds.msg_rtime, 0);
	AT_LEAST(ds.msg_ctime, before.msg_ctime);
}
