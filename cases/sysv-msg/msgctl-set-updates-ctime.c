/* SPDX-License-Identifier: MIT */
#include <sched.h>
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

/* The clock may have to reach its next second before a change shows: IPC_SET until it does, but not before that for ever. */
CASE("IPC_SET sets msg_ctime to the time, and leaves msg_stime and msg_rtime", XSI("msgctl", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct msqid_ds made = {0}, ds = {0};
	int64_t start = now_ms();
	bool last;

	MUST(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	MUST(msgctl(queue, IPC_STAT, &made));
	do {
		last = now_ms() - start > 3000; /* looked at before the call, so that it is late enough */
		sched_yield();
		ds = made;
		SUCCEEDS(msgctl(queue, IPC_SET, &ds));
		SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	} while (ds.msg_ctime == made.msg_ctime && !last);
	AT_LEAST(ds.msg_ctime, made.msg_ctime + 1);
	AT_MOST(ds.msg_ctime, time(NULL) + 1);
	EQUAL(ds.msg_stime, made.msg_stime);
	EQUAL(ds.msg_rtime, 0);
}
