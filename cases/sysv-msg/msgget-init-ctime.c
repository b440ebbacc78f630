/* SPDX-License-Identifier: MIT */
#include <time.h>

#include "sysv-msg.h"

/* A second either way: the kernel may read a coarser clock than time(). */
CASE("a new queue's msg_ctime is the time of its making", XSI("msgget", "DESCRIPTION"))
{
	time_t before = time(NULL);
	int queue = GIVES(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0600));
	time_t after = time(NULL);
	struct msqid_ds ds = {0};

	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	AT_LEAST(ds.msg_ctime, before - 1);
	AT_MOST(ds.msg_ctime, after + 1);
}
