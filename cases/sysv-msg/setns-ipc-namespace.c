/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* setns() */
#include <fcntl.h>
#include <sched.h>

#include "sysv-msg.h"

struct there {
	int namespace, queue;
	key_t key;
};

static void leave_and_come_back(void *argument)
{
	struct there *there = argument;

	MUST(unshare(CLONE_NEWIPC));
	FAILS(ENOENT, msgget(there->key, 0));
	FAILS(EINVAL, setns(there->namespace, CLONE_NEWUTS));
	SUCCEEDS(setns(there->namespace, CLONE_NEWIPC));
	EQUAL(msgget(there->key, 0), there->queue);
}

CASE("setns() of an IPC namespace has the process use the System V objects that are there",
     LINUX("setns(2)", "DESCRIPTION, CLONE_NEWIPC"), NEEDS(PRIVILEGE_SYS_ADMIN | PROC))
{
	struct there there = {.key = temp_key()};

	there.namespace = MUST(open("/proc/self/ns/ipc", O_RDONLY));
	there.queue = MUST(msgget(there.key, IPC_CREAT | IPC_EXCL | 0600));
	FINISHES(child(leave_and_come_back, &there));
}
