/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* setgroups() */
#include <grp.h>
#include <unistd.h>

#include "sysv-msg.h"

static void use(void *argument)
{
	int *queues = argument;
	struct message message = {0};

	MUST(setgroups(1, &(gid_t){second_user() + 1000}));
	MUST(setgid(second_user()));
	MUST(setuid(second_user()));
	EQUAL(msgrcv(queues[0], &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 7);
	FAILS(EACCES, msgrcv(queues[1], &message, 1, 0, IPC_NOWAIT));
}

static int queue_for_group(gid_t group)
{
	int queue = temp_queue();
	struct msqid_ds status = {0};

	MUST(SEND(queue, 7, "x"));
	MUST(msgctl(queue, IPC_STAT, &status));
	status.msg_perm.gid = group;
	status.msg_perm.mode = 0040;
	MUST(msgctl(queue, IPC_SET, &status));
	return queue;
}

CASE("the group's permission bits of a queue count also for a process that has its group as a supplementary one, and for no "
     "other",
     LINUX("credentials(7)", "Supplementary group IDs"), NEEDS(SECOND_USER))
{
	int queues[] = {queue_for_group(second_user() + 1000), queue_for_group(second_user() + 2000)};

	FINISHES(child(use, queues));
}
