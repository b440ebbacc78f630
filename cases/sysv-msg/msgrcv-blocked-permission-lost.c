/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive(void *argument)
{
	int *queue = argument;

	queue[1] = (int)msgrcv(queue[0], &(struct message){0}, 1, 0, 0);
	queue[2] = errno;
}

CASE("a receiver that is blocked when IPC_SET takes read permission from it fails with EACCES and takes nothing, or waits on "
     "and "
     "receives",
     IMPL("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int *queue = shared_memory(3 * sizeof(int));
	struct msqid_ds ds = {0};

	queue[0] = temp_own_queue(MUST(msgget(IPC_PRIVATE, 0644)));
	pid_t receiver = child_as_second_user(receive, queue);
	BLOCKS(receiver);
	MUST(msgctl(queue[0], IPC_STAT, &ds));
	ds.msg_perm.mode = 0600;
	SUCCEEDS(msgctl(queue[0], IPC_SET, &ds));
	SUCCEEDS(SEND(queue[0], 1, "x"));
	FINISHES(receiver);
	LINUX_OR_OTHER(queue[1] == -1 && queue[2] == EACCES, queue[1] == 1);
	if (queue[1] == -1)
		RECEIVES(queue[0], 0, 1, "x");
	EMPTY(queue[0]);
}
