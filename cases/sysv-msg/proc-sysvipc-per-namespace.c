/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare(), CLONE_NEWIPC */
#include <sched.h>
#include <stdio.h>

#include "sysv-msg.h"

static int queues_listed(void)
{
	FILE *list = GIVES(fopen("/proc/sysvipc/msg", "r"));
	int lines = 0;

	for (int c = getc(list); c != EOF; c = getc(list))
		lines += c == '\n';
	fclose(list);
	return lines - 1;
}

static void look_in_new_namespace(void *key)
{
	AT_LEAST(queues_listed(), 2);
	SUCCEEDS(unshare(CLONE_NEWIPC));
	EQUAL(queues_listed(), 0);
	FAILS(ENOENT, msgget(*(key_t *)key, 0));
	int queue = MUST(msgget(*(key_t *)key, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(queues_listed(), 1);
	MUST(msgctl(queue, IPC_RMID, NULL));
}

CASE("in a new IPC namespace /proc/sysvipc/msg lists none of the old one's queues, whose keys are free there",
     LINUX("ipc_namespaces(7)", "DESCRIPTION"), NEEDS(PRIVILEGE_SYS_ADMIN | PROC))
{
	key_t key = temp_key();
	int queue = MUST(msgget(key, IPC_CREAT | IPC_EXCL | 0600));

	temp_queue();
	FINISHES(child(look_in_new_namespace, &key));
	EQUAL(msgget(key, 0), queue);
}
