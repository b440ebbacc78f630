/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "sysv-msg.h"

static void receive(void *queue)
{
	MUST(msgrcv(INT(queue), &(struct message){0}, 1, 0, IPC_NOWAIT));
}

CASE("IPC_STAT tells a queue's owner, creator, mode, number of messages, limit, last sender and receiver, and all three times",
     XSI("msgctl", "DESCRIPTION"))
{
	time_t start = time(NULL);
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0640));
	struct msqid_ds ds;

	for (int i = 0; i < 3; i++)
		MUST(SEND(queue, 1, "x"));
	pid_t receiver = child(receive, &queue);
	FINISHES(receiver);
	memset(&ds, 0xAA, sizeof(ds));
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_perm.uid, geteuid());
	EQUAL(ds.msg_perm.gid, getegid());
	EQUAL(ds.msg_perm.cuid, geteuid());
	EQUAL(ds.msg_perm.cgid, getegid());
	EQUAL(ds.msg_perm.mode & 0777, 0640);
	EQUAL(ds.msg_qnum, 2);
	AT_LEAST(ds.msg_qbytes, 2);
	DIFFERS(ds.msg_qbytes, (msglen_t)0xAAAAAAAAAAAAAAAA);
	EQUAL(ds.msg_lspid, getpid());
	EQUAL(ds.msg_lrpid, receiver);
	time_t times[] = {ds.msg_stime, ds.msg_rtime, ds.msg_ctime};
	for (int i = 0; i < 3; i++) {
		AT_LEAST(times[i], start - 1);
		AT_MOST(times[i], time(NULL) + 1);
	}
}
