/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send_second(void *argument)
{
	int *queue = argument;

	queue[1] = msgsnd(queue[0], &(struct message){2, "second"}, 8, 0);
	queue[2] = errno;
}

CASE("a sender that is blocked when IPC_SET takes write permission from it fails with EACCES and sends nothing, or waits on "
     "and "
     "sends",
     IMPL("msgsnd", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int *queue = shared_memory(3 * sizeof(int));
	struct msqid_ds ds = {0};

	queue[0] = temp_own_queue(MUST(msgget(IPC_PRIVATE, 0622)));
	LIMIT(queue[0], 8);
	MUST(msgsnd(queue[0], &(struct message){1, "first"}, 8, IPC_NOWAIT));
	pid_t sender = child_as_second_user(send_second, queue);
	BLOCKS(sender);
	MUST(msgctl(queue[0], IPC_STAT, &ds));
	ds.msg_perm.mode = 0600;
	SUCCEEDS(msgctl(queue[0], IPC_SET, &ds));
	RECEIVES(queue[0], 0, 1, "first\0\0\0");
	FINISHES(sender);
	LINUX_OR_OTHER(queue[1] == -1 && queue[2] == EACCES, queue[1] == 0);
	if (queue[1] == 0)
		RECEIVES(queue[0], 0, 2, "second\0\0");
	EMPTY(queue[0]);
}
