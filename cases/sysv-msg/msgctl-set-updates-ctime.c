/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

/* Times are in seconds: another queue shows when the clock has reached the next, but is not waited for for ever. */
CASE("IPC_SET sets msg_ctime to the time, and leaves msg_stime and msg_rtime", XSI("msgctl", "DESCRIPTION"), SLEEPS)
{
	int queue = temp_queue(), other = temp_queue();
	struct msqid_ds made = {0}, ds = {0};
	int64_t start = now_ms();

	MUST(SEND(queue, 1, "x"));
	MUST(msgctl(queue, IPC_STAT, &made));
	do {
		let_clock_run();
		ds = made;
		MUST(msgctl(other, IPC_SET, &ds));
		MUST(msgctl(other, IPC_STAT, &ds));
	} while (ds.msg_ctime == made.msg_ctime && now_ms() - start <= 3000);
	ds = made;
	SUCCEEDS(msgctl(queue, IPC_SET, &ds));
	ds.msg_rtime = 99;
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	AT_LEAST(ds.msg_ctime, made.msg_ctime + 1);
	AT_MOST(ds.msg_ctime, time(NULL) + 1);
	EQUAL(ds.msg_stime, made.msg_stime);
	EQUAL(ds.msg_rtime, 0);
}
