/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "sysv-msg.h"

static int next_id(void)
{
	FILE *file = MUST(fopen("/proc/sys/kernel/msg_next_id", "r"));
	int id = 0;

	MUST_HOLD(fscanf(file, "%d", &id) == 1);
	MUST(fclose(file));
	return id;
}

/* Only a kernel built for checkpoints has the file. */
CASE("after N is written to msg_next_id the next msgget() makes a valid queue, whose identifier is observed, and the file says "
     "-1 again",
     IMPL("msgget", "Linux: admin-guide/sysctl/kernel, msg_next_id"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	int next = open("/proc/sys/kernel/msg_next_id", O_WRONLY);

	if (next < 0 && errno == ENOENT)
		SKIP("the kernel has no msg_next_id");
	MUST(next);
	MUST(write(next, "7\n", 2));
	EQUAL(next_id(), 7);
	int queue = temp_own_queue(GIVES(msgget(IPC_PRIVATE, 0600)));
	LINUX_OR_OTHER(queue == 7, queue != 7);
	OBSERVE("with msg_next_id 7 the new queue has the identifier %d", queue);
	EQUAL(next_id(), -1);
	int other = temp_own_queue(GIVES(msgget(IPC_PRIVATE, 0600)));
	DIFFERS(other, queue);
	SUCCEEDS(msgctl(queue, IPC_STAT, &(struct msqid_ds){0}));
	SUCCEEDS(msgctl(other, IPC_STAT, &(struct msqid_ds){0}));
}
